#!/usr/bin/env bash
# Packs everything, then uses the packed files as a stranger would: from a folder feed, in new projects outside the
# repository. Takes the solution as already built in Release.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=0.1.0-smoke

# A private package folder: nothing of an earlier run may stand in for the files just packed.
cache=${NUGET_PACKAGES:-$HOME/.nuget/packages}
feed="$work/feed"
common=(-p:RectifyVersion=$version "-p:RestoreAdditionalProjectSources=$feed" "-p:RestorePackagesPath=$work/packages" "-p:RestoreFallbackFolders=$cache")

echo "-- pack"
"$root/.ci/pack" $version "$feed"

echo "-- contents"
for id in Rectify.Core Rectify.Text Rectify.Testing Rectify.Reporting Rectify.Oscal rectify; do
  files=$(unzip -Z1 "$feed/$id.$version.nupkg")
  spec=$(unzip -p "$feed/$id.$version.nupkg" "$id.nuspec")
  grep -qx README.md <<< "$files"
  for element in '<license type="expression">MIT' '<readme>README.md' '<description>' '<tags>' '<repository type="git"'; do
    grep -q "$element" <<< "$spec" || { echo "$id: no $element"; exit 1; }
  done
  symbols=$(unzip -Z1 "$feed/$id.$version.snupkg")
  grep -q '\.pdb$' <<< "$symbols" || { echo "$id: no symbols"; exit 1; }
done
dependencies=$(unzip -p "$feed/Rectify.Core.$version.nupkg" Rectify.Core.nuspec | sed -n 's/.*<dependency id="\([^"]*\)".*/\1/p' | sort | paste -sd' ')
[ "$dependencies" = "Ardalis.GuardClauses NodaTime" ] || { echo "Rectify.Core depends on: $dependencies"; exit 1; }

echo "-- sources"
# Two clones at different places make the same files, and their symbols lead to the commit at the remote's address.
for clone in first second; do
  git clone -q "$root" "$work/$clone"
  git -C "$work/$clone" remote set-url origin https://github.com/example/rectify
  CI=true dotnet pack "$work/$clone/src/Rectify.Core" -c Release -o "$work/$clone.out" -p:Version=$version -p:RunAnalyzers=false -v quiet
  unzip -q "$work/$clone.out/Rectify.Core.$version.nupkg" -d "$work/$clone.files"
  unzip -qo "$work/$clone.out/Rectify.Core.$version.snupkg" -d "$work/$clone.files"
done
diff -r "$work/first.files" "$work/second.files"
grep -qa "raw.githubusercontent.com/example/rectify/$(git -C "$root" rev-parse HEAD)" "$work/first.files/lib/net10.0/Rectify.Core.pdb"

# The scratch projects stand outside the repository, so that nothing of it reaches them but the packages.
cp -r "$here/console" "$here/web" "$here/testing" "$work"
seeds="$root/seeds/jinan-2018"

echo "-- console"
dotnet run --project "$work/console" "${common[@]}" -- "$seeds/plan.txt" "$seeds/progress.json" "$work" | tee "$work/console.txt"
grep -qx '61 measures' "$work/console.txt"
for file in wall.html ledger.xlsx due.ics; do [ -s "$work/$file" ] || { echo "no $file"; exit 1; }; done

echo "-- web"
dotnet run --project "$work/web" "${common[@]}" -- "$seeds/plan.json" | tee "$work/web.txt"
grep -qx '200 61' "$work/web.txt"

echo "-- testing"
dotnet run --project "$work/testing" "${common[@]}" | tee "$work/testing.txt"
grep -qx "the laws hold" "$work/testing.txt"

echo "-- tool"
NUGET_PACKAGES="$work/tools" dotnet tool install rectify --version $version --tool-path "$work/bin" --add-source "$feed"
"$work/bin/rectify" evaluate "$seeds/plan.txt" --progress "$seeds/progress.json" --as-of 2019-09-30 --format json > "$work/assessment.json"
grep -q '"schemaVersion"' "$work/assessment.json"

echo "the packages work"
