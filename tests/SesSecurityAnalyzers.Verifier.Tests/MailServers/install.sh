#!/bin/sh
# Exim and OpenSMTPD beside the machine's own mail server: Debian lets only one be installed, so these two are unpacked.
# Exim is that of the machine's Debian, and the libraries it needs are installed.
# OpenSMTPD is that of Debian 13, since the one of Debian 12 fails every handshake, and is unpacked with its libraries into a root of its own.
set -eu
target=/opt/ses-mail-servers
suite=trixie
packages=$(mktemp -d)
trap 'rm -rf "$packages"' EXIT
# For the user that apt downloads as.
chmod 755 "$packages"
cd "$packages"

# What a package needs but for the parts of the mail server itself.
needs() {
    dpkg-deb -f "$1" Depends | tr ',' '\n' | grep -v -e exim4 -e debconf -e adduser -e lsb-base -e '^ *ed$' | paste -sd ,
}

apt-get download -q exim4-daemon-light debian-archive-keyring
apt-get satisfy -q -y --no-install-recommends "$(needs exim4-daemon-light_*.deb)"
mkdir -p "$target/exim4-daemon-light"
dpkg-deb -x exim4-daemon-light_*.deb "$target/exim4-daemon-light"

# A second apt, with the machine's mirror and Debian's newest keys, that knows of nothing installed: what it gets is complete. The machine's own sees none of it.
mkdir keyring own
dpkg-deb -x debian-archive-keyring_*.deb keyring
apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sort -u |
    sed "s|.*|deb [signed-by=$packages/keyring/usr/share/keyrings/debian-archive-keyring.gpg target=Packages] & $suite main|" > own/sources.list
mkdir -p own/lists/partial own/archives/partial
touch own/status
cat > own/apt.conf <<M
Dir::Etc::sourcelist "$packages/own/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::State "$packages/own";
Dir::State::status "$packages/own/status";
Dir::Cache "$packages/own";
Acquire::Languages "none";
Acquire::Retries "3";
M
export APT_CONFIG="$packages/own/apt.conf"
apt-get update -q
cd own/archives
apt-get download -q opensmtpd
# It runs what delivers mail by a shell.
apt-get satisfy -q -y --download-only --no-install-recommends "dash, $(needs opensmtpd_*.deb)"
mkdir -p "$target/opensmtpd-7"
for package in *.deb; do
    dpkg-deb -x "$package" "$target/opensmtpd-7"
done
