#!/bin/bash
# build.sh BINARY VERSION OUTPUT: makes OUTPUT/okienko_VERSION_ARCHITECTURE.deb from what `make install` puts in place.
#
# The times in the package are those of the commit, so that the same commit gives the same bytes.
set -euo pipefail

binary=$1 version=$2 output=$3
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
architecture=$(dpkg --print-architecture)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$project" log -1 --format=%ct 2> /dev/null || date +%s)}
export SOURCE_DATE_EPOCH

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
umask 022

make -C "$project" --no-print-directory install DESTDIR="$tree" PREFIX=/usr > /dev/null
find "$tree/usr/share/man" -type f -exec gzip -9n {} +

install -d "$tree/etc/okienko" "$tree/usr/lib/okienko" "$tree/usr/lib/systemd/system" \
  "$tree/usr/share/doc/okienko/examples"
"$binary" config --print-defaults > "$tree/etc/okienko/config.toml"
chmod 644 "$tree/etc/okienko/config.toml"
install -m 755 "$here/pull-data" "$tree/usr/lib/okienko/pull-data"
install -m 644 "$here/okienko-data.service" "$here/okienko-data.timer" "$tree/usr/lib/systemd/system/"
install -m 644 "$here/copyright" "$tree/usr/share/doc/okienko/copyright"
install -m 755 "$here/pre-receive" "$tree/usr/share/doc/okienko/examples/pre-receive"
install -m 644 "$project/README.md" "$project/Assets/docs/manual.md" "$project/Assets/docs/administration.md" \
  "$project/Assets/docs/data-format.md" "$tree/usr/share/doc/okienko/"
gzip -9n < "$project/CHANGELOG.md" > "$tree/usr/share/doc/okienko/CHANGELOG.md.gz"
maintainer=$(sed -n 's/^Maintainer: //p' "$here/control")
gzip -9n > "$tree/usr/share/doc/okienko/changelog.gz" << END
okienko ($version) stable; urgency=medium

  * What changed stands in CHANGELOG.md.

 -- $maintainer  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
END
# A completion is read by the shell and not run.
sed -i '1{/^#!/d}' "$tree/usr/share/bash-completion/completions/okienko"

mkdir -p "$work/debian" "$tree/DEBIAN"
cp "$here/control" "$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O -e"$tree/usr/bin/okienko" 2> /dev/null | sed -n 's/^shlibs:Depends=//p')
size=$(du -sk --exclude=DEBIAN "$tree" | cut -f1)
{
  echo "Package: okienko"
  echo "Version: $version"
  echo "Architecture: $architecture"
  sed -n 's/^Maintainer:/&/p; s/^Section:/&/p; s/^Priority:/&/p' "$here/control"
  echo "Installed-Size: $size"
  sed -n '/^Package:/,$p' "$here/control" | sed -e '/^Package:/d' -e '/^Architecture:/d' \
    -e "s/\${shlibs:Depends}/$depends/"
} > "$tree/DEBIAN/control"
printf '%s\n' /etc/okienko/config.toml > "$tree/DEBIAN/conffiles"
(cd "$tree" && find . -path ./DEBIAN -prune -o -type f -print0 | sort -z | xargs -0 md5sum | sed 's, \./, ,') \
  > "$tree/DEBIAN/md5sums"

find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
mkdir -p "$output"
dpkg-deb --root-owner-group --build "$tree" "$output/okienko_${version}_${architecture}.deb"
