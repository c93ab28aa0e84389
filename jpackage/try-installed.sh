#!/bin/sh
# Installs a .deb into a folder of its own, starts the installed program on a screen of its own, lets it run a backtest
# of a bar file that a second start hands over, and takes pictures. Prints the figures of docs/PERFORMANCE.md.
#
# Kept apart from the computer's own: nothing of it is installed or changed.
#
#   jpackage/try-installed.sh [DEB] [OUT]      default: target/installer/out/*.deb, target/installer/tried
#
# Needs Debian or Ubuntu, dpkg, Xvfb, xdotool and ImageMagick's import; with a JDK's jcmd on the PATH it says what the
# heap holds. STARTS=5 says how often it is started for the medians, COLD=yes that cold starts are measured too,
# DISPLAY_NUMBER=92 which screen is made.
set -eu

deb=${1:-$(ls target/installer/out/*.deb)}
out=${2:-target/installer/tried}
starts=${STARTS:-5}
display=:${DISPLAY_NUMBER:-92}
root=$out/root

rm -rf "$out"
mkdir -p "$out"
out=$(cd "$out" && pwd)
root=$out/root
home=$out/home

x=
program=
end() {
    for process in $program $x; do
        kill "$process" 2>/dev/null || true
    done
}
trap end EXIT INT TERM

# --- installed into a clean root: files by dpkg, what postinst and prerm do by its own log.
mkdir -p "$root/var/lib/dpkg/info" "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/triggers"
: >"$root/var/lib/dpkg/status"
: >"$root/var/lib/dpkg/available"
# Its scripts find no shell in the empty root, so they run outside of it and take the root from DPKG_ROOT.
into_root="--root=$root --log=$out/dpkg.log --force-depends --force-script-chrootless --force-not-root --no-triggers"
dpkg $into_root --install "$deb" >"$out/dpkg.txt" 2>&1
for made in usr/bin/plumbline usr/share/applications/plumbline.desktop usr/share/mime/packages/plumbline.xml; do
    [ -e "$root/$made" ] || [ -h "$root/$made" ] || { echo "not there after the installation: /$made" >&2; exit 1; }
done
grep -q 'x-plumbline-config' "$root/usr/share/mime/globs2"
echo "installer:            $(du -k "$deb" | cut -f1) KiB"
echo "installed:            $(du -sk "$root/opt" | cut -f1) KiB"

# --- the command line
launcher=$root/opt/plumbline/bin/plumbline
"$launcher" --version
sample=$root/opt/plumbline/lib/app/sample-data
"$launcher" backtest --home "$out/home-cli" --config "$sample/example.yaml" --bars "EURUSD=$sample/EURUSD_M15.csv" \
    --out "$out/run-cli" >"$out/backtest.txt"
head -n 12 "$out/backtest.txt"

# --- the window
Xvfb "$display" -screen 0 1600x1000x24 >"$out/xvfb.txt" 2>&1 &
x=$!
export DISPLAY="$display"
tries=0
until xdotool getdisplaygeometry >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 100 ] || { echo "no screen on $display" >&2; exit 1; }
    sleep 0.1
done

# Waits until the program's log says it, and prints the line.
await() {
    tries=0
    until grep -h -s -- "$1" "$home"/logs/*.log; do
        tries=$((tries + 1))
        [ "$tries" -lt 600 ] || { echo "it never said: $1" >&2; exit 1; }
        sleep 0.1
    done
}

# Starts it on a home, waits for the first picture, and prints its milliseconds.
first_picture() {
    rm -rf "$home/logs"
    "$launcher" --home "$home" >"$out/window.txt" 2>&1 &
    program=$!
    await "first picture" | sed 's/.*first picture \([0-9]*\) ms.*/\1/'
}

close() {
    kill "$program"
    wait "$program" 2>/dev/null || true
    program=
}

median() {
    sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

# Cold: the kernel forgets all files first, which is a nuisance for whoever else works here and needs root: COLD=yes.
kinds=warm
[ "${COLD:-no}" = no ] || kinds="cold warm"
for kind in $kinds; do
    : >"$out/$kind.txt"
    count=0
    while [ "$count" -lt "$starts" ]; do
        if [ "$kind" = cold ]; then
            sync
            echo 3 >/proc/sys/vm/drop_caches
        fi
        first_picture >"$out/one.txt"
        cat "$out/one.txt" >>"$out/$kind.txt"
        close
        count=$((count + 1))
    done
    echo "first picture, $kind:  $(median <"$out/$kind.txt") ms (median of $starts)"
done

# A newcomer's first start shows the tour.
rm -rf "$home"
first_picture >/dev/null
# Idle: nothing has been asked of it for a while.
sleep 10
echo "memory, idle:         $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$program/status") MiB resident"
if command -v jcmd >/dev/null; then
    jcmd "$program" GC.run >/dev/null
    jcmd "$program" GC.heap_info >"$out/heap.txt"
    # Each generation has a line of its own, such as "PSYoungGen total 112128K, used 0K".
    echo "heap after GC:        $(sed -n 's/.*Gen .*used \([0-9]*\)K.*/\1/p' "$out/heap.txt" \
        | awk '{ used += $1 } END { print int(used / 1024) }') MiB in use"
    echo "memory after GC:      $(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$program/status") MiB resident"
fi
import -window root "$out/first-start.png"

# A second start hands its file over and ends; the first window shows it as it would be imported.
"$launcher" --home "$home" "$sample/EURUSD_M15.csv"
sleep 15
import -window root "$out/handed-over.png"

# Back to the backtest, which is filled in with the sample, and run.
xdotool key Escape
sleep 1
xdotool key ctrl+3
sleep 2
xdotool key ctrl+r
sleep 15
import -window root "$out/backtest.png"
close

# --- taken away again: the history stays.
dpkg $into_root --purge plumbline >>"$out/dpkg.txt" 2>&1
for gone in opt/plumbline usr/bin/plumbline usr/share/applications/plumbline.desktop; do
    [ ! -e "$root/$gone" ] && [ ! -h "$root/$gone" ] || { echo "still there: /$gone" >&2; exit 1; }
done
echo "taken away; its home still holds: $(ls "$home" | tr '\n' ' ')"
echo "pictures: $out/*.png"
