#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
# chroot.sh ROOT SOURCES FOLDER COMMAND…: COMMAND in the root, for systems that allow no namespaces to users.
#
# With the right to mount, the host's folders are laid into the root, seen by COMMAND alone. Without it (a container that
# is root but may not mount) there is one root for all: one call at a time has it. The sources and the current folder are
# copied in, the pictures of a tour and what COMMAND wrote into the current folder copied out.

set -euo pipefail

if [ "$(id -u)" -ne 0 ]; then
  exec sudo --preserve-env -- env CHROOT_USER="$(id -u):$(id -g)" bash "$0" "$@"
fi
if [ -z "${CHROOT_MOUNTS:-}" ]; then
  if unshare --mount true 2>/dev/null; then
    exec unshare --mount env CHROOT_MOUNTS=yes bash "$0" "$@"
  fi
  CHROOT_MOUNTS=no
fi
root=$1 sources=$2 folder=$3
shift 3
most=200 # MiB of a current folder that is copied

lay() {
  if [ -d "$1" ]; then mkdir -p -- "$root$1"; fi
  mount --rbind -- "$1" "$root$1"
}

if [ "$CHROOT_MOUNTS" = yes ]; then
  for path in /*; do
    case "$path" in
      /bin | /boot | /etc | /lib | /lib?? | /libx32 | /sbin | /usr | /lost+found) ;;
      *) [ ! -d "$path" ] || [ -L "$path" ] || lay "$path" ;;
    esac
  done
  for path in /etc/resolv.conf /etc/hosts /etc/passwd /etc/group /etc/machine-id /etc/localtime; do
    [ ! -e "$path" ] || lay "$path"
  done
  if [ -e /etc/ssl/certs/ca-certificates.crt ]; then
    for path in /etc/ssl/certs /usr/share/ca-certificates /usr/local/share/ca-certificates; do
      [ ! -d "$path" ] || lay "$path"
    done
  fi
  for path in "$sources" "$folder"; do
    [ -d "$root$path" ] || lay "$path"
  done
else
  exec 7>"$root.lock"
  if ! flock --nonblock 7; then
    echo "dev: another call has the root; this one waits" >&2
    flock 7
  fi
  for path in /etc/resolv.conf /etc/hosts /etc/passwd /etc/group; do
    [ ! -e "$path" ] || cp -L -- "$path" "$root$path"
  done
  [ ! -e /etc/ssl/certs/ca-certificates.crt ] || cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  mkdir -p -- "$root$sources" "$root$folder" "$root$HOME"
  [ -e "$root/dev/null" ] || mknod -m 666 "$root/dev/null" c 1 3
  find "$root$sources" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
  tar -C "$sources" --exclude=./build -cf - . | tar -C "$root$sources" -xf -
  copied=no
  case "$sources/" in "$folder"/*) folder_holds_sources=yes ;; *) folder_holds_sources=no ;; esac
  case "$folder/" in
    "$sources"/* | / | /bin/* | /dev/* | /etc/* | /lib*/* | /proc/* | /sbin/* | /sys/* | /usr/*) ;;
    *)
      if [ "$folder_holds_sources" = yes ]; then
        echo "dev: the current folder holds the sources and cannot be reached without the right to mount" >&2
      elif [ "$(du -sm --one-file-system -- "$folder" 2>/dev/null | cut -f1)" -le "$most" ]; then
        cp -a --one-file-system -- "$folder/." "$root$folder"
        copied=yes
      else
        echo "dev: the current folder holds more than $most MiB and cannot be reached without the right to mount" >&2
      fi
      ;;
  esac
  begun=$(mktemp)
fi

# The folder and the user are set on the far side.
status=0
chroot ${CHROOT_USER:+--userspec="$CHROOT_USER"} "$root" sh -c 'cd "$1" && shift && exec "$@"' - "$folder" "$@" || status=$?
if [ "$CHROOT_MOUNTS" = no ]; then
  if [ -d "$root$sources/build/tour" ]; then
    mkdir -p "$sources/build"
    cp -a "$root$sources/build/tour" "$sources/build/"
  fi
  if [ "$copied" = yes ]; then
    (cd "$root$folder" && find . -xdev -type f -newer "$begun" -print0 | tar --null -T - -cf -) | tar -C "$folder" -xf -
  fi
  rm -f -- "$begun"
fi
exit "$status"
