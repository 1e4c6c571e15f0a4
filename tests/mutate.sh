#!/usr/bin/env bash
# Mutates Rectify.Core and Rectify.Text and tells how many of the mutants their own tests kill.
#   tests/mutate.sh                     everything; half a day
#   tests/mutate.sh Rectify.Core/Rules  folders; a minute for 25 to 40 mutants on two cores
#   tests/mutate.sh --since HEAD~1      the files that changed since a commit; nothing to do where none did
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# A mutant needs no more than the first test that fails, and few cases; see tests/Directory.Build.targets.
export MutantRun=true PropertyCases=25
least=85

# What is mutated stays in bin, so this works on a copy, of what is not committed too.
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
copy_tree() {
  git ls-files --cached --others --exclude-standard -z | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
    tar --create --null --files-from=- | tar --extract --directory "$copy"
  mkdir -p "$reports"
}
reports=$PWD/artifacts/mutation

# mutate PROJECT PATTERN...: the vector kernels are held to the scalar one by test, and mutating them tells nothing new.
mutate() {
  local project=$1
  shift
  [ -d "$copy/src" ] || copy_tree
  set -- "$@" '!**/*Lanes*.cs' '!**/VectorKernel.cs' '!**/KernelChoice.cs'
  (cd "$copy/tests/$project.Tests" &&
    dotnet tool restore > /dev/null &&
    dotnet stryker --config-file ../stryker-config.json --project "$project.csproj" --concurrency "${CONCURRENCY:-2}" --output "$copy/out/$project" "${@/#/--mutate=}")
  cp "$copy/out/$project/reports/mutation-report.json" "$reports/$project.json"
  cp "$copy/out/$project/reports/mutation-report.html" "$reports/$project.html"
  scored+=("$reports/$project.json")
}

scored=()
if [ "${1:-}" = --since ]; then
  # Of few mutants, one that changes nothing weighs much.
  least=70
  git rev-parse --verify --quiet "$2^{commit}" > /dev/null || { echo "there is no commit $2 to compare with"; exit 0; }
fi
for project in Rectify.Core Rectify.Text; do
  source=src/$project
  patterns=()
  if [ "${1:-}" = --since ]; then
    mapfile -t changed < <(git diff --name-only --diff-filter=AM "$2" -- "$source/*.cs")
    [ ${#changed[@]} -eq 0 ] || patterns=("${changed[@]/#$source\//**/}")
  elif [ $# -eq 0 ]; then
    patterns=('**/*.cs')
  else
    for folder in "$@"; do
      [ -d "src/$folder" ] || { echo "there is no folder src/$folder"; exit 2; }
      [[ $folder != "$project"/* ]] || patterns+=("**/${folder#*/}/**/*.cs")
    done
  fi
  [ ${#patterns[@]} -eq 0 ] || mutate "$project" "${patterns[@]}"
done

[ ${#scored[@]} -gt 0 ] || { echo "nothing to mutate"; exit 0; }
node tests/mutation-score.mjs "$least" "${scored[@]}"
