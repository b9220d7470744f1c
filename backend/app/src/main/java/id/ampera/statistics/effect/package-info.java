/** How large a difference is, with an interval, apart from whether it is significant. */
package id.ampera.statistics.effect;
