#!/usr/bin/env bash
# Measures anew what docs/ses-verify.md says: agreement with other tools on the versions, time beside them, and receivers. Needs root, and Debian's postfix sasl2-bin libsasl2-modules openssl
# sslscan testssl.sh nmap python3 gcc zlib1g-dev. Takes about ten minutes on a machine that does nothing else.
# Elsewhere, chrt -r 1 keeps other work from the figures.
#   update-docs.sh [BASE]     BASE: the first of 2,500 free ports
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
base=${1:-20000}
postfix=$root/tests/SesSecurityAnalyzers.Verifier.Tests/Postfix/postfix.sh
work=$(mktemp -d)
trap '"$postfix" stop "$work/lab" || true; rm -rf "$work"' EXIT
chmod 755 "$work"

dotnet publish "$root/src/SesSecurityAnalyzers.Tool.Native" -c Release -r linux-x64 -o "$work/native" -v q
dotnet publish "$root/src/SesSecurityAnalyzers.Tool" -c Release -f net10.0 -o "$work/tool" -v q
mkdir "$work/lab"
"$here/make-certificate.sh" "$work/lab"
# Nobody logs in.
SES_LAB_PASSWORD=$(openssl rand -hex 16) "$postfix" start "$work/lab" "$base"
"$here/measure-time.py" "$base" "$work/lab/root.pem" "$work/native/ses-verify" "$work/tool/ses-verify.dll" > "$work/time"
"$here/compare-tools.sh" "$base" "$work/native/ses-verify" > "$work/agreement"
"$here/measure-receivers.py" "$work/lab/chain.pem" "$work/native/ses-verify" > "$work/receivers"
"$here/replace-table.py" "$root/docs/ses-verify.md" "$work/time" "$work/agreement" "$work/receivers"
