package fr.aiguillage.scenario;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Program;

/**
 * What answers a call: a scenario in one version and the directory in one version, compiled together.
 *
 * @param scenarioVersionId the key of the scenario's version
 * @param directoryVersionId the key of the directory's version
 * @param program ready to answer
 * @param directory who the program may call
 */
public record LiveScenario(long scenarioVersionId, long directoryVersionId, Program program, Directory directory) {}
