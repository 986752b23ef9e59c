#!/bin/sh
# A Postfix of the tests' own, and of the measurements in SesSecurityAnalyzers.Tool.Tests/Agreement: loopback only, everything under one folder, nothing in /etc or /var, no systemd.
#   postfix.sh start FOLDER BASE_PORT   FOLDER holds root-signed keys already: chain.pem (key, leaf, intermediate)
#   postfix.sh stop FOLDER
# Needs root (Postfix's master refuses anything else) and the Debian packages postfix, sasl2-bin, libsasl2-modules.
set -eu
command=$1 folder=$2
conf=$folder/conf

service() { # offset name options...
    offset=$1 name=$2
    shift 2
    printf '127.0.0.1:%s inet n - n - - smtpd\n  -o syslog_name=postfix/%s\n' $((base + offset)) "$name"
    for option in "$@"; do printf '  -o %s\n' "$option"; done
}

versions() { # one version, or a bound: TLS 1.0 and 1.1 need OpenSSL's security level 0 for their MD5+SHA1 signatures
    echo "smtpd_tls_protocols=$1 smtpd_tls_mandatory_protocols=$1 smtpd_tls_ciphers=medium smtpd_tls_mandatory_ciphers=medium tls_medium_cipherlist=ALL:@SECLEVEL=0"
}

configure() {
    mkdir -p "$conf/sasl" "$folder/spool" "$folder/data" "$folder/mail"
    chmod 755 "$folder"
    chown root "$folder/spool"
    chown postfix "$folder/data" "$folder/mail"
    cat > "$conf/main.cf" <<M
compatibility_level = 3.6
queue_directory = $folder/spool
data_directory = $folder/data
command_directory = $(postconf -h command_directory 2>/dev/null || echo /usr/sbin)
daemon_directory = $(postconf -h daemon_directory 2>/dev/null || echo /usr/lib/postfix/sbin)
mail_owner = postfix
setgid_group = postdrop
myhostname = smtp.ses.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
virtual_mailbox_domains = ses.test
virtual_mailbox_base = $folder/mail
virtual_mailbox_maps = static:inbox/
virtual_uid_maps = static:$(id -u postfix)
virtual_gid_maps = static:$(id -g postfix)
virtual_minimum_uid = 1
default_transport = error:no mail leaves this machine
alias_maps =
alias_database =
biff = no
maillog_file = $folder/maillog
maillog_file_prefixes = $folder
smtpd_tls_chain_files = $folder/chain.pem
smtpd_tls_auth_only = yes
smtpd_tls_protocols = >=TLSv1.2
smtpd_tls_mandatory_protocols = >=TLSv1.2
smtpd_tls_received_header = yes
smtpd_sasl_type = cyrus
smtpd_sasl_path = smtpd
smtpd_sasl_auth_enable = yes
cyrus_sasl_config_path = $conf/sasl
smtpd_sasl_local_domain = ses.test
smtpd_sasl_security_options = noanonymous
smtpd_sasl_authenticated_header = yes
smtpd_recipient_restrictions = permit_sasl_authenticated,reject
smtpd_relay_restrictions = permit_sasl_authenticated,reject
smtpd_tls_security_level = encrypt
smtpd_client_connection_count_limit = 0
default_process_limit = 30
in_flow_delay = 0
smtpd_error_sleep_time = 0
smtpd_timeout = 30s
max_idle = 30s
M
    {
        cat <<M
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
M
        service 25 starttls-25
        service 587 starttls-587
        service 2587 starttls-2587
        service 465 wrapper-465 smtpd_tls_wrappermode=yes
        service 2465 wrapper-2465 smtpd_tls_wrappermode=yes
        service 1001 no-starttls smtpd_tls_security_level=none smtpd_tls_auth_only=no
        service 1002 auth-before-tls smtpd_tls_security_level=may smtpd_tls_auth_only=no
        service 1010 no-certificate smtpd_tls_security_level=may smtpd_tls_chain_files= smtpd_tls_cert_file=none
        port=1100
        for version in TLSv1 TLSv1.1 TLSv1.2 TLSv1.3 '>=TLSv1'; do
            # shellcheck disable=SC2046  # several options
            service $port "starttls-$version" $(versions $version)
            # shellcheck disable=SC2046
            service $((port + 100)) "wrapper-$version" smtpd_tls_wrappermode=yes $(versions $version)
            port=$((port + 1))
        done
    } > "$conf/master.cf"
    printf 'pwcheck_method: auxprop\nauxprop_plugin: sasldb\nsasldb_path: %s/sasl/sasldb2\nmech_list: PLAIN LOGIN\n' "$conf" > "$conf/sasl/smtpd.conf"
    printf '%s' "$SES_LAB_PASSWORD" | saslpasswd2 -p -c -f "$conf/sasl/sasldb2" -u ses.test labuser
    chown postfix "$conf/sasl/sasldb2"
}

case $command in
    start)
        base=$3
        configure
        postfix -c "$conf" start > "$folder/start.log" 2>&1 || { cat "$folder/start.log" "$folder/maillog" >&2; exit 1; }
        ;;
    stop)
        # Ends the master that wrote its process id into this folder, and with it what it started.
        postfix -c "$conf" stop > /dev/null 2>&1 || true
        ;;
    *)
        sed -n '2,5p' "$0"
        exit 2
        ;;
esac
