using NodaTime;
using Rectify.Evaluation;
using Rectify.Oscal;
using Rectify.Progress;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Samples.Tests.PlanOfAction;

/// <summary>What a tool for security audits adds to an OSCAL plan of action: where each item stands on a day, and why.</summary>
internal static class PlanOfActionReport
{
    private static readonly Evaluator Evaluator = new(RuleSet.CorrectiveActions);

    #region Assess
    /// <summary>Writes the assessment of a document, or names every place of it that is wrong.</summary>
    public static byte[] Assess(ReadOnlySpan<byte> document, LocalDate asOf)
    {
        OscalReadResult read = OscalReader.Read(document);
        if (!read.TryGetPlan(out var plan, out var progress))
            throw new InvalidDataException(string.Join('\n', read.Problems.Select(static p => $"{p.Line}:{p.Column} {p.Path}: {p.Message}")));

        PlanAssessment assessment = Evaluator.Evaluate(new EvaluationInputs(plan, progress, asOf));
        return RectifyJson.WriteAssessment(assessment, indented: true);
    }
    #endregion

    #region Close
    /// <summary>Closes an item and writes the document again, with everything that it said before.</summary>
    public static byte[] Close(ReadOnlySpan<byte> document, string item, LocalDate on)
    {
        OscalReadResult read = OscalReader.Read(document);
        return OscalWriter.Write(read.Plan, read.Progress.Add(new ClosedOut(item, on)), new OscalWriteOptions { Indented = true });
    }
    #endregion
}
