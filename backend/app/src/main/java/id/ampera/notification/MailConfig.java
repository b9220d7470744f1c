package id.ampera.notification;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "ampera.mail")
interface MailConfig {
    /** Where the pages are, for links in mails. */
    String publicUrl();

    /** The address of a page, from its path. */
    default String address(String path) {
        return publicUrl().replaceAll("/$", "") + path;
    }

    /** How often the outbox is looked at. */
    String tick();
}
