#!/usr/bin/env bash
# Mutates Rectify.Core and Rectify.Text and tells how many of the mutants their own tests kill.
#   tests/mutate.sh                     everything
#   tests/mutate.sh Rectify.Core/Rules  folders or files below src
#   tests/mutate.sh --sample 300 Rectify.Text/Plans   so many of each folder, drawn at random and the same each time
#   tests/mutate.sh --since HEAD~1      the files that changed since a commit; nothing to do where none did
# What is scored stays under artifacts/mutation: a call that is stopped goes on where it was. Where only tests have changed since,
# what lived on is scored again; where a source has, everything is.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# A mutant needs few cases; see tests/Directory.Build.targets.
export MutantRun=true PropertyCases=25 RECTIFY_CASES=100
least=85
root=$PWD/artifacts/mutation

# hash_of FOLDER...: of what is compiled or read of them, of what is not committed too. A file that was deleted is not there to be hashed.
hash_of() {
  git ls-files -z --cached --others --exclude-standard -- "$@" Directory.Packages.props ':!*.md' |
    sort -z | { xargs -0 sha256sum 2> /dev/null || true; } | sha256sum
}

copy_tree() {
  rm -rf "$tree"
  mkdir -p "$tree"
  git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
    tar --create --null --files-from=- | tar --extract --directory "$tree"
}

# prepare PROJECT: the mutated assembly and its tests, in a copy of the repository as what is mutated stays in bin. Stryker mutates every file, whatever is asked,
# and is kept from running tests by the configuration, which names no more than the first character of each; tests/Rectify.Mutants scores.
prepare() {
  local project=$1 sources tests
  state=$root/$project
  tree=$state/tree
  bin=$tree/tests/$project.Tests/bin/Release/net10.0
  sources=$(hash_of src/Rectify.Core "src/$project")
  tests=$(hash_of tests/Shared tests/Properties "tests/$project.Tests" src/Rectify.Testing benchmarks/Rectify.Benchmarks/Reading seeds)
  if [ "$(cat "$state/sources" 2> /dev/null)" != "$sources" ]; then
    rm -rf "$state"
    copy_tree
    (cd "$tree/tests/$project.Tests" &&
      dotnet tool restore > /dev/null &&
      dotnet stryker --config-file ../stryker-config.json --project "$project.csproj" --output "$state/out" \
        --test-case-filter 'FullyQualifiedName~Rectify.Mutants.Blank')
    cp "$state/out/reports/mutation-report.json" "$state/stryker.json"
    cp "$bin/$project.dll" "$state/$project.dll"
    echo "$sources" > "$state/sources"
    echo "$tests" > "$state/tests"
  elif [ "$(cat "$state/tests")" != "$tests" ]; then
    copy_tree
    dotnet build -c Release "$tree/tests/$project.Tests"
    cp "$state/$project.dll" "$bin"
    rm -f "$state/reach.json"
    [ ! -e "$state/scores.jsonl" ] || sed -i '/"Survived"\|"NoCoverage"/d' "$state/scores.jsonl"
    echo "$tests" > "$state/tests"
  fi
}

# score PROJECT PATH...
score() {
  local project=$1
  shift
  prepare "$project"
  dotnet run -c Release --project tests/Rectify.Mutants -- score "$state" "$bin/$project.Tests.dll" "$project.dll" "${CONCURRENCY:-2}" "$sample" "$@"
  scored+=("$state/report.json")
}

scored=()
sample=0
if [ "${1:-}" = --sample ]; then
  [[ ${2:-} =~ ^[1-9][0-9]*$ ]] || { echo "--sample says how many of each folder"; exit 2; }
  sample=$2
  shift 2
fi
if [ "${1:-}" = --since ]; then
  # Of few mutants, one that changes nothing weighs much.
  least=70
  git rev-parse --verify --quiet "$2^{commit}" > /dev/null || { echo "there is no commit $2 to compare with"; exit 0; }
fi
for project in Rectify.Core Rectify.Text; do
  paths=()
  if [ "${1:-}" = --since ]; then
    mapfile -t paths < <(git diff --name-only --diff-filter=AM "$2" -- "src/$project/*.cs")
  elif [ $# -eq 0 ]; then
    paths=("src/$project")
  else
    for path in "$@"; do
      [ -e "src/$path" ] || { echo "there is no src/$path"; exit 2; }
      [[ $path/ != "$project"/* ]] || paths+=("src/$path")
    done
  fi
  [ ${#paths[@]} -eq 0 ] || score "$project" "${paths[@]#src/}"
done

[ ${#scored[@]} -gt 0 ] || { echo "nothing to mutate"; exit 0; }
node tests/mutation-score.mjs "$least" "${scored[@]}"
