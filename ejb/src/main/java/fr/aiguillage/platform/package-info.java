/**
 * <b>Purpose.</b> What every feature stands on: the clock, the database and its migrations, the audit trail.
 *
 * <p><b>Decisions.</b> The data source is defined by the application itself from MicroProfile Config, so the same
 * archive runs on an H2 file and on PostgreSQL. Migrations run when the application starts, before any feature reads
 * the database.
 *
 * <p><b>Not here.</b> Any word of the business.
 */
package fr.aiguillage.platform;
