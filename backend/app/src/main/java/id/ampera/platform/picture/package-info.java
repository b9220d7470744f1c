/** Pictures that people hand in, drawn anew in bounded memory. Owns no table; knows no feature. */
package id.ampera.platform.picture;
