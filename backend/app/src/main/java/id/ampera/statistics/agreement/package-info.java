/** Whether raters or coders agree beyond chance. */
package id.ampera.statistics.agreement;
