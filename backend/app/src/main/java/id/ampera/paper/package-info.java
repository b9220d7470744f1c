/**
 * Questionnaires on paper: printed with numbers, codes and conditions in words ({@code FormPrinter}), and numbered sheets of
 * named campaigns, keyed in by one person and stood for by another before they count. Owns {@code paper_sheet}. Called by
 * nobody; hears from {@link id.ampera.campaign.ResultsSettled}.
 */
package id.ampera.paper;
