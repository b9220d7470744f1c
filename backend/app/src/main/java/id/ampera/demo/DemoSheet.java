package id.ampera.demo;

import java.util.Map;

/**
 * What somebody rates row by row; the fields for text are left blank.
 *
 * @param nip who answers; {@code about} the NIP of who is rated, the same for oneself
 * @param steps by key of the answer
 */
record DemoSheet(String nip, String about, Map<String, Integer> steps) {}
