-- The role and the database of Aiguillage: psql -v password=… -f create.sql postgres
create role aiguillage login password :'password';
create database aiguillage owner aiguillage encoding 'UTF8' template template0;
revoke connect on database aiguillage from public;
