using System.Globalization;
using System.Runtime.ExceptionServices;
using FsCheck.Fluent;
using FsCheck;
using Microsoft.FSharp.Core;
using Rectify.Rules;

namespace Rectify.Testing.Laws;

/// <summary>Has FsCheck draw and shrink, and reports what it found.</summary>
internal static class LawCheck
{
    public static LawReport Run<T>(Law law, LawRun run, Arbitrary<T> cases, Func<T, string?> breach, Func<T, IEnumerable<OutcomeKind>>? outcomes)
        where T : notnull
    {
        // Shrinking goes on only from cases that break the law, so the last of them is the smallest.
        (T Case, string Breach)? smallest = null;
        var count = new OutcomeCount();
        ExceptionDispatchInfo? cancelled = null;
        var property = Prop.ForAll(cases, drawn =>
        {
            try
            {
                if (breach(drawn) is { } found)
                {
                    smallest = (drawn, found);
                    return false;
                }

                count.Add(outcomes?.Invoke(drawn) ?? []);
                return true;
            }
            catch (OperationCanceledException stop)
            {
                cancelled = ExceptionDispatchInfo.Capture(stop);
                throw;
            }
        });

        var ending = new LawEnding();
        var config = Config.Quick.WithMaxTest(run.Cases).WithRunner(ending);
        FsCheck.Check.One(run.Replay is { } seed ? config.WithReplay(FSharpOption<Replay>.Some(LawSeed.Parse(seed))) : config, property);
        cancelled?.Throw();
        if (ending.Failure is { } failure)
            throw Broken(law, failure, smallest);
        return count.Report;
    }

    private static Exception Broken<T>(Law law, TestResult.Failed failure, (T Case, string Breach)? smallest)
        where T : notnull
    {
        // A rule or store of the host may throw where the law lets it; that is the host's own error, told as it is.
        if (smallest is not { } broken)
            return new InvalidOperationException($"The law \"{law.Name}\" could not be checked: {failure.Item4}");
        string replay = LawSeed.Write(failure.Item6, failure.Item7);
        string[] lines =
        [
            $"The law \"{law.Name}\" is broken: {law.Statement}",
            broken.Breach,
            "",
            broken.Case.ToString()!,
            string.Create(CultureInfo.InvariantCulture, $"Case {failure.Item1.NumberOfTests}, made smaller {failure.Item1.NumberOfShrinks} times. To draw it again: new LawRun {{ Replay = \"{replay}\" }}."),
        ];
        return new LawBrokenException(law, broken.Breach, broken.Case.ToString()!, replay, string.Join('\n', lines));
    }
}
