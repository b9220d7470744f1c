/**
 * Tells people what concerns them, on the screen and by mail. Owns {@code notice}, {@code notice_setting} and the outbox
 * {@code outgoing_mail}. Others call {@link id.ampera.notification.Notifications} in the transaction of the change that
 * they tell of; mail leaves after the commit.
 */
package id.ampera.notification;
