#!/bin/sh
# Exim and OpenSMTPD beside the machine's own mail server: Debian lets only one be installed, so these two are unpacked, and the libraries they need installed.
set -eu
target=/opt/ses-mail-servers
packages=$(mktemp -d)
trap 'rm -rf "$packages"' EXIT
cd "$packages"
apt-get download -q exim4-daemon-light opensmtpd
for package in exim4-daemon-light opensmtpd; do
    file=$(echo "$package"_*.deb)
    # What a package needs but for the parts of the mail server itself.
    needs=$(dpkg-deb -f "$file" Depends | tr ',' '\n' | grep -v -e exim4 -e debconf -e adduser -e lsb-base -e '^ *ed$' | paste -sd ,)
    apt-get satisfy -q -y --no-install-recommends "$needs"
    mkdir -p "$target/$package"
    dpkg-deb -x "$file" "$target/$package"
done
