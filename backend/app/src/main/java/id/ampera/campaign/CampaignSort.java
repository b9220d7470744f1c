package id.ampera.campaign;

import id.ampera.platform.paging.SortKey;
import java.util.function.Function;

enum CampaignSort implements SortKey<CampaignListItem> {
    TITLE("c.title", CampaignListItem::title),
    CODE("c.code", CampaignListItem::code),
    OPENS_AT("c.opensAt", CampaignListItem::opensAt),
    CLOSES_AT("c.closesAt", CampaignListItem::closesAt),
    UPDATED_AT("c.updatedAt", CampaignListItem::updatedAt);

    private final String path;
    private final Function<CampaignListItem, Comparable<?>> value;

    CampaignSort(String path, Function<CampaignListItem, Comparable<?>> value) {
        this.path = path;
        this.value = value;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Function<CampaignListItem, Comparable<?>> value() {
        return value;
    }
}
