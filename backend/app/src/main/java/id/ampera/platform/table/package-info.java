/** Rows of uploaded tables, CSV or XLSX, read one after the other within bounds. Knows no columns and no feature. */
package id.ampera.platform.table;
