package dev.neike.command;

import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.relation.FindingsPage;
import dev.neike.relation.map.ChainMap;

/**
 * One level of a log as the report shows it.
 *
 * @param chain its figures
 * @param persons whether its units are single persons
 * @param map its strongest units and relations, drawn
 * @param findings what stands out
 */
public record ReportedChain(ServiceChain chain, boolean persons, ChainMap map, FindingsPage findings) {}
