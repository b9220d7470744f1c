package id.ampera.platform.dataset;

/** Kinds of files, of the rows and of what describes them. */
public enum DatasetFormat {
    CSV("text/csv; charset=UTF-8", ".csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    SAV("application/x-spss-sav", ".sav"),
    R("application/zip", "-r.zip"),
    JSONL("application/jsonl; charset=UTF-8", ".jsonl"),
    DDI("application/xml", "-ddi.xml"),
    DICTIONARY_CSV("text/csv; charset=UTF-8", "-kamus.csv"),
    DICTIONARY_XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "-kamus.xlsx");

    private final String mediaType;
    private final String suffix;

    DatasetFormat(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** End of a file's name. */
    public String suffix() {
        return suffix;
    }
}
