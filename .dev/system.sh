# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# Where Kennel is built: on the system itself if its packages are new enough, else in a Debian 13 root in the user's cache.
#
# ensure_system sets `root` to the folder of the root, or to nothing for the system itself.

root=

ensure_system() {
  local hash
  hash=$(package_hash)
  if [ -e "$cache/root-$hash/.complete" ]; then
    root=$cache/root-$hash
  elif [ ! -e "$(native_stamp "$hash")" ]; then
    locked "$cache/system.lock" set_up_system "$hash"
  fi
}

# One stamp for each list of packages and each system: a home folder may be shared by several.
native_stamp() { echo "$cache/native-$1-$(cat /etc/os-release /etc/machine-id 2>/dev/null | sha256sum | cut -c1-12)"; }

set_up_system() {
  local hash=$1
  if [ -e "$cache/root-$hash/.complete" ]; then # made by another call while this one waited
    root=$cache/root-$hash
  elif [ -e "$(native_stamp "$hash")" ]; then
    return
  elif system_is_new_enough; then
    announce "installing what is missing of $(package_list | wc -l) packages on this system"
    # shellcheck disable=SC2046
    logged "$cache/system.log" apt_install $(package_list) || return
    mkdir -p "$cache"
    touch "$(native_stamp "$hash")"
  else
    make_root "$cache/root-$hash" || return
    root=$cache/root-$hash
  fi
}

# Qt 6.8 and KDE Frameworks 6 are the line: Debian 13 has them, Debian 12 has not.
system_is_new_enough() {
  command -v apt-cache >/dev/null || return 1
  . /etc/os-release
  [ "${ID:-}" != debian ] || [ "${VERSION_ID:-99}" -ge 13 ] || return 1
  [ "$(candidates | wc -l)" -eq "$(package_list | wc -l)" ] || logged "$cache/system.log" as_root apt-get update || return 1
  [ "$(candidates | wc -l)" -eq "$(package_list | wc -l)" ] || return 1
  dpkg --compare-versions "$(candidates | sed -n 's/^qt6-base-dev: //p')" ge 6.8
}

# candidates: "PACKAGE: VERSION" for each package of the list that this system can install.
candidates() {
  # shellcheck disable=SC2046
  apt-cache policy $(package_list) 2>/dev/null |
    awk '/^[^ ]/ {name = $1} $1 == "Candidate:" && $2 != "(none)" {print name, $2}'
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" </dev/null && return
  as_root apt-get update </dev/null || return
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" </dev/null
}

make_root() {
  local target=$1 partial=$1.partial missing=()
  command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
  command -v bwrap >/dev/null || missing+=(bubblewrap)
  if [ ${#missing[@]} -gt 0 ]; then
    command -v apt-get >/dev/null || die "please install: ${missing[*]}"
    announce "installing ${missing[*]}"
    logged "$cache/system.log" apt_install "${missing[@]}" || return
  fi
  announce "making the Debian 13 development root $target (once; about two minutes, 2 GB)"
  as_root rm -rf --one-file-system -- "$partial" "$target" || return
  logged "$cache/system.log" as_root sh -c 'umask 022 && exec "$@"' - \
    mmdebstrap --variant=apt --include="$(package_list | paste -sd,)" trixie "$partial" </dev/null || return
  # Files of the host are laid over these; a mount needs something to lie on.
  as_root sh -c 'cd "$1/etc" && rm -f localtime resolv.conf && touch localtime resolv.conf hosts machine-id && touch ../.complete' \
    - "$partial" || return
  as_root mv -T -- "$partial" "$target"
}
