/**
 * What the longer methods of an exploration make of figures that are released: numbers only, words are made of them in
 * {@link id.ampera.exploration}. Asks nobody and knows no answers.
 */
package id.ampera.exploration.method;
