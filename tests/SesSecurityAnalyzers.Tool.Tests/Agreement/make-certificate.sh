#!/usr/bin/env bash
# Makes a root (root.pem), an issuer, and a key and certificate of the server that it vouches for (chain.pem) in FOLDER. RSA, because TLS 1.0 is among what is measured.
#   make-certificate.sh FOLDER
set -euo pipefail
cd "$1"

issue() { # name subject [options of openssl req]...
  local name=$1 subject=$2; shift 2
  openssl req -x509 -config <(printf '[req]\ndistinguished_name = names\n[names]\n') -newkey rsa:2048 -nodes -keyout "$name.key" -out "$name.pem" -days 30 -subj "/CN=$subject" "$@" 2>> openssl.log ||
    { cat openssl.log >&2; return 1; }
}

authority=(-addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign)
issue root 'Test Root' "${authority[@]}"
issue issuer 'Test Issuing CA' -CA root.pem -CAkey root.key "${authority[@]}"
issue server smtp.ses.test -CA issuer.pem -CAkey issuer.key -addext basicConstraints=critical,CA:FALSE -addext keyUsage=critical,digitalSignature,keyEncipherment \
  -addext extendedKeyUsage=serverAuth -addext subjectAltName=DNS:localhost,IP:127.0.0.1,DNS:smtp.ses.test
cat server.key server.pem issuer.pem > chain.pem
