#!/bin/sh
# Hands a mail that came back to Ampera: reads it from standard input, as mail servers pipe it (docs/returned-mail.md).
# AMPERA_PUBLIC_URL and AMPERA_RETURN_SECRET come from the environment or from the file in AMPERA_RETURNED_MAIL_CONFIG.
# Ends with 75 when it should be tried again later (EX_TEMPFAIL), so that the mail server keeps the mail.
config=${AMPERA_RETURNED_MAIL_CONFIG:-/etc/ampera-returned-mail}
[ -r "$config" ] && . "$config"
[ -n "$AMPERA_PUBLIC_URL" ] && [ -n "$AMPERA_RETURN_SECRET" ] || exit 75

mail=$(mktemp) || exit 75
trap 'rm -f "$mail"' EXIT
head -c 262144 > "$mail"
cat > /dev/null # the rest: whoever pipes it must be able to finish

# the secret on standard input: arguments can be read by everybody on the machine
token=$(printf 'client_secret=%s' "$AMPERA_RETURN_SECRET" |
  curl -sf --max-time 20 -d grant_type=client_credentials -d client_id=ampera-returned-mail -d scope=mail:return \
    --data @- "$AMPERA_PUBLIC_URL/auth/realms/asn/protocol/openid-connect/token" |
  sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p')
[ -n "$token" ] || exit 75
printf 'header = "Authorization: Bearer %s"\n' "$token" |
  curl -sf --max-time 20 -K - -o /dev/null -H 'Content-Type: message/rfc822' --data-binary @"$mail" \
    "$AMPERA_PUBLIC_URL/api/v1/mail/returned" || exit 75
