#!/usr/bin/env bash
# Compares ses-verify with openssl s_client, sslscan, testssl.sh and nmap on the ports of a running postfix.sh, and prints the table of docs/ses-verify.md.
#   compare-tools.sh BASE SES_VERIFY...      BASE: as given to postfix.sh; SES_VERIFY: the command that runs the tool
# A cell is the list of versions that the tool says are taken; "-" is none, "?" is no answer. Takes about 5 minutes, most of them testssl.sh and nmap.
set -u
base=$1; shift
versions="1.0 1.1 1.2 1.3"

ours() { # scheme port
  "${ses_verify[@]}" endpoint "$1://127.0.0.1:$2" --tls-only --no-revocation --connections 8 --format json |
    awk -F'"' '$2 == "version" { v = $4 } $2 == "outcome" { if ($4 == "accepted" || $4 == "anonymous only") { sub("TLS ", "", v); if (v ~ /^1/) out = out " " v } } END { print out }'
}
s_client() {
  local v out="" start=(); [ "$1" = smtp ] && start=(-starttls smtp)
  for v in $versions; do
    local switch=tls${v/./_}; switch=${switch/_0/}
    timeout 10 openssl s_client -connect 127.0.0.1:"$2" "${start[@]}" -"$switch" -cipher ALL:@SECLEVEL=0 -brief </dev/null >/dev/null 2>&1 && out="$out $v"
  done
  echo "$out"
}
sslscan_() {
  local start=(); [ "$1" = smtp ] && start=(--starttls-smtp)
  timeout 60 sslscan --no-colour "${start[@]}" --no-ciphersuites --no-groups --no-heartbleed --no-renegotiation --no-fallback --no-compression --no-check-certificate 127.0.0.1:"$2" |
    awk '/^TLSv1\.[0-3] +enabled/ { sub("TLSv", "", $1); out = out " " $1 } END { print out }'
}
testssl_() {
  local start=(); [ "$1" = smtp ] && start=(--starttls smtp)
  timeout 120 testssl "${start[@]}" --warnings off --color 0 --quiet --ip 127.0.0.1 -p "localhost:$2" </dev/null |
    awk '/^ TLS 1(\.[1-3])? +.*offered/ && !/not offered/ { v = $2; if (v == "1") v = "1.0"; out = out " " v } END { print out }'
}
nmap_() {
  timeout 120 nmap -Pn -n -sV --version-intensity 0 --script +ssl-enum-ciphers -p "$2" 127.0.0.1 |
    awk '/TLSv1\.[0-3]:/ { gsub(/[|: ]|TLSv/, ""); out = out " " $0 } END { print out }'
}

ses_verify=("$@")
echo "| server | ses-verify | openssl s_client | sslscan | testssl.sh | nmap |"
echo "|---|---|---|---|---|---|"
while read -r scheme offset name; do
  row="| $name"
  for tool in ours s_client sslscan_ testssl_ nmap_; do
    seen=$($tool "$scheme" $((base + offset)) | xargs)
    row="$row | ${seen:--}"
  done
  echo "$row |"
done <<LIST
smtp 587 STARTTLS, like SES
smtps 465 TLS Wrapper, like SES
smtp 1100 STARTTLS, TLS 1.0
smtp 1101 STARTTLS, TLS 1.1
smtp 1102 STARTTLS, TLS 1.2
smtp 1103 STARTTLS, TLS 1.3
smtp 1104 STARTTLS, all
smtps 1200 Wrapper, TLS 1.0
smtps 1201 Wrapper, TLS 1.1
smtps 1202 Wrapper, TLS 1.2
smtps 1203 Wrapper, TLS 1.3
smtps 1204 Wrapper, all
smtp 1010 STARTTLS, no certificate
smtp 1001 no STARTTLS
LIST
