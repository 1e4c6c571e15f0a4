#!/usr/bin/env bash
# Mutates Rectify.Core and Rectify.Text and tells how many of the mutants their tests kill. A full run takes hours.
#   tests/mutate.sh                   everything
#   tests/mutate.sh Deadlines         one folder of Rectify.Core or Rectify.Text
#   tests/mutate.sh --since main      what changed since a commit; nothing to do where nothing did
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# A mutant needs no more than the first test that fails, and few cases; see tests/Directory.Build.targets.
export MutantRun=true PropertyCases=25
dotnet tool restore > /dev/null

# mutate PROJECT PATTERN...
mutate() {
  local project=$1
  shift
  (cd "tests/$project.Tests" && dotnet stryker --config-file ../stryker-config.json --project "$project.csproj" --concurrency "${CONCURRENCY:-2}" "${@/#/--mutate=}")
}

failed=0
for project in Rectify.Core Rectify.Text; do
  source=src/$project
  case ${1:-} in
    --since)
      mapfile -t changed < <(git diff --name-only --diff-filter=AM "${2:-main}" -- "$source/*.cs")
      [ ${#changed[@]} -eq 0 ] || mutate "$project" "${changed[@]/#$source\//**/}" || failed=1 ;;
    "") mutate "$project" '**/*.cs' || failed=1 ;;
    *) [ ! -d "$source/$1" ] || mutate "$project" "**/$1/**/*.cs" || failed=1 ;;
  esac
done
exit $failed
