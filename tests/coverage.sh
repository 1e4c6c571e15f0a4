#!/usr/bin/env bash
# Measures how much of Rectify.Core its tests run (generated code left out), and fails below 95 % of lines or 90 % of branches.
# Build first: dotnet build -c Release tests/Rectify.Core.Tests
set -euo pipefail
cd "$(dirname "$0")/.."

least_lines=95
least_branches=90
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

dotnet run --no-build -c Release --project tests/Rectify.Core.Tests -- \
  --coverlet --coverlet-output-format cobertura --coverlet-include '[Rectify.Core]*' --results-directory "$results"

report=$(find "$results" -name '*.cobertura.*xml')
rate() { sed -n "s/.*<coverage [^>]*$1-rate=\"\([0-9.]*\)\".*/\1/p" "$report" | awk '{ printf "%.1f", 100 * $1 }'; }
lines=$(rate line)
branches=$(rate branch)

# The files with the most lines that no test runs.
awk -F'"' '
  /<class /  { for (i = 1; i < NF; i++) if ($i ~ /filename=$/) file = $(i + 1) }
  /<line .*hits="0"/ { for (i = 1; i < NF; i++) if ($i ~ /number=$/) missed[file " " $(i + 1)] }
  END { for (key in missed) { split(key, part, " "); count[part[1]]++ } for (file in count) print count[file], file }' "$report" | sort -rn | head -10

echo "Rectify.Core: $lines % of lines (at least $least_lines), $branches % of branches (at least $least_branches)"
awk -v l="$lines" -v ll="$least_lines" -v b="$branches" -v lb="$least_branches" 'BEGIN { exit !(l >= ll && b >= lb) }'
