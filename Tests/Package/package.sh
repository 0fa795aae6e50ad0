#!/bin/bash
# package.sh DEB: installs the package in a fresh Debian 12 without a Swift toolchain, uses it, and takes it away again.
#
# Needs root (debootstrap and chroot). A step that fails ends the test with its message.
set -euo pipefail

package=$1
[ "$(id -u)" -eq 0 ] || { echo "test-deb needs root: sudo make test-deb" >&2; exit 2; }
root=$(mktemp -d)
trap 'umount "$root/proc" "$root/dev/pts" 2> /dev/null || true; rm -rf "$root"' EXIT

step() { echo "• $*"; }
expect() { # expect TEXT COMMAND…: the command's output has the text
  local text=$1 output
  shift
  output=$("$@" 2>&1) || { echo "$* failed: $output" >&2; exit 1; }
  case $output in *"$text"*) ;; *) echo "$*: no '$text' in: $output" >&2; exit 1 ;; esac
}
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root TERM=xterm "$@"; }

step "lintian"
lintian --fail-on error,warning --suppress-tags-from-file "$(dirname "$0")/lintian-suppressed" "$package"

step "a fresh Debian 12"
debootstrap --variant=minbase bookworm "$root" > "$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/pts"
mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts"
ln -sf pts/ptmx "$root/dev/ptmx"
# The packages that it needs come from where this machine's do.
rm -f "$root/etc/apt/sources.list"
cp -a /etc/apt/sources.list.d /etc/apt/apt.conf.d "$root/etc/apt/" 2> /dev/null || true
[ ! -e /etc/apt/sources.list ] || cp /etc/apt/sources.list "$root/etc/apt/"
cp /etc/resolv.conf "$root/etc/" 2> /dev/null || true

step "installing"
cp "$package" "$root/tmp/okienko.deb"
inside apt-get update -qq
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/okienko.deb > /dev/null 2>&1
if inside sh -c 'command -v swift || command -v swiftc' > /dev/null; then echo "there is a Swift toolchain" >&2; exit 1; fi

step "using"
version=$(inside dpkg-query -W -f '${Version}' okienko)
expect "${version%%+*} (${version##*.}" inside okienko --version
expect "Widzew" inside okienko search --language pl widzew
expect "Górna" inside okienko where --language pl Piotrkowska 290
inside okienko check --language en /usr/share/okienko/directories/lodz | tail -n 1
expect "okienko" inside sh -c 'zcat /usr/share/man/man1/okienko.1.gz'
expect "service_at_location" inside sh -c 'zcat /usr/share/man/man5/okienko-directory.5.gz'
expect "idle_minutes" inside sh -c 'zcat /usr/share/man/man5/okienko-config.5.gz'
expect "okienko" inside sh -c 'cat /usr/share/bash-completion/completions/okienko'
inside okienko config --check --language en > /dev/null
expect "F10" inside sh -c 'apt-get install -y -qq --no-install-recommends bsdutils > /dev/null 2>&1
  (sleep 2; printf "\003") | script -qec "stty rows 24 cols 80; okienko" /dev/null'

step "a setting of the administrator's outlives a new version"
inside sh -c 'echo "# ours" >> /etc/okienko/config.toml && dpkg -i /tmp/okienko.deb > /dev/null 2>&1 && tail -n 1 /etc/okienko/config.toml' \
  | grep -qx '# ours'

step "removing"
inside dpkg --purge okienko > /dev/null 2>&1
leftovers=$(inside sh -c 'find /usr /etc /var/lib -path /var/lib/dpkg -prune -o -path /var/lib/apt -prune -o -name "*okienko*" -print')
[ -z "$leftovers" ] || { echo "left behind: $leftovers" >&2; exit 1; }
echo "the package installs, works and leaves nothing behind"
