package id.ampera.campaign;

import id.ampera.platform.crypto.BlindRsa;
import id.ampera.platform.crypto.KeyStore;
import id.ampera.platform.crypto.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The secrets of anonymous campaigns: one key per campaign and one key pair per stratum, in the key store and never in the
 * database. Whoever has the database alone can neither open the inbox nor test whom a ballot was given to.
 */
@ApplicationScoped
class CampaignKeys {
    private static final String CAMPAIGN = "campaign-";
    private static final String STRATUM = "stratum-";

    private final KeyStore store;

    CampaignKeys(KeyStore store) {
        this.store = store;
    }

    /** Makes the keys of a campaign and gives the public ones (SPKI). What a failed attempt left is replaced. */
    Map<UUID, byte[]> create(UUID campaignId, Collection<UUID> stratumIds) {
        destroy(campaignId);
        var pairs = stratumIds.parallelStream().collect(Collectors.toMap(id -> id, id -> BlindRsa.newKeyPair()));
        store.put(CAMPAIGN + campaignId, Sealing.newKey());
        var publicKeys = new TreeMap<UUID, byte[]>();
        pairs.forEach((id, pair) -> {
            store.put(stratumName(campaignId, id), pair.getPrivate().getEncoded());
            publicKeys.put(id, pair.getPublic().getEncoded());
        });
        return publicKeys;
    }

    RSAPrivateCrtKey signingKey(UUID campaignId, UUID stratumId) {
        return BlindRsa.privateKey(store.require(stratumName(campaignId, stratumId)));
    }

    /** The key for one purpose, derived from the campaign's. */
    Optional<byte[]> derive(UUID campaignId, String purpose) {
        return derive(campaignId, new String[] {purpose}).map(keys -> keys.get(0));
    }

    /** A key for each purpose, in the same order. */
    Optional<List<byte[]>> derive(UUID campaignId, String... purposes) {
        return store.find(CAMPAIGN + campaignId).map(key -> Arrays.stream(purposes)
                .map(purpose -> Sealing.derive(
                        key,
                        new byte[0],
                        ("ampera/" + purpose + "/" + campaignId).getBytes(StandardCharsets.UTF_8),
                        Sealing.KEY_LENGTH))
                .toList());
    }

    /** Campaigns that have keys. */
    Set<UUID> campaignIds() {
        var ids = new HashSet<UUID>();
        for (var name : store.listNames()) {
            for (var prefix : List.of(CAMPAIGN, STRATUM)) {
                if (name.startsWith(prefix))
                    ids.add(UUID.fromString(name.substring(prefix.length()).split("\\.")[0]));
            }
        }
        return ids;
    }

    /** Destroys all keys of the campaign that are left, and says how many; may be repeated. */
    int destroy(UUID campaignId) {
        int destroyed = store.destroy(CAMPAIGN + campaignId) ? 1 : 0;
        for (var name : store.listNames()) {
            if (name.startsWith(STRATUM + campaignId) && store.destroy(name)) destroyed++;
        }
        return destroyed;
    }

    private static String stratumName(UUID campaignId, UUID stratumId) {
        return STRATUM + campaignId + "." + stratumId;
    }
}
