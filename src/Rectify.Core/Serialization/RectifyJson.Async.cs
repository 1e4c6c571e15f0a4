using System.IO.Pipelines;
using Ardalis.GuardClauses;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Plans;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;

namespace Rectify.Serialization;

// Over streams and pipes, without blocking: a server that forbids synchronous reading and writing needs no buffer of its own.
public static partial class RectifyJson
{
    /// <summary>Reads a plan from a stream, to its end.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ValueTask<ReadResult<RectificationPlan>> ReadPlanAsync(Stream input, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), ReadPlan, cancellationToken);

    /// <summary>Reads a plan from a pipe, to its end. The reader is not completed.</summary>
    /// <exception cref="ArgumentNullException">The pipe is null.</exception>
    public static ValueTask<ReadResult<RectificationPlan>> ReadPlanAsync(PipeReader input, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), ReadPlan, cancellationToken);

    /// <summary>Writes a plan to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">The value or the stream is null.</exception>
    public static ValueTask WritePlanAsync(RectificationPlan plan, Stream output, bool indented = false, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), Guard.Against.Null(plan), indented, cancellationToken);

    /// <summary>Writes a plan to a pipe and flushes it. The writer is not completed.</summary>
    /// <exception cref="ArgumentNullException">The value or the pipe is null.</exception>
    public static ValueTask WritePlanAsync(RectificationPlan plan, PipeWriter output, bool indented = false, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), Guard.Against.Null(plan), indented, cancellationToken);

    /// <summary>Reads a progress log from a stream, to its end.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ValueTask<ReadResult<ProgressLog>> ReadProgressAsync(Stream input, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), ReadProgress, cancellationToken);

    /// <summary>Reads a progress log from a pipe, to its end. The reader is not completed.</summary>
    /// <exception cref="ArgumentNullException">The pipe is null.</exception>
    public static ValueTask<ReadResult<ProgressLog>> ReadProgressAsync(PipeReader input, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), ReadProgress, cancellationToken);

    /// <summary>Writes a progress log to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">The value or the stream is null.</exception>
    public static ValueTask WriteProgressAsync(ProgressLog progress, Stream output, bool indented = false, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), Guard.Against.Null(progress), indented, cancellationToken);

    /// <summary>Writes a progress log to a pipe and flushes it. The writer is not completed.</summary>
    /// <exception cref="ArgumentNullException">The value or the pipe is null.</exception>
    public static ValueTask WriteProgressAsync(ProgressLog progress, PipeWriter output, bool indented = false, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), Guard.Against.Null(progress), indented, cancellationToken);

    /// <summary>Reads a directory from a stream, to its end.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ValueTask<ReadResult<OrganizationDirectory>> ReadDirectoryAsync(Stream input, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), ReadDirectory, cancellationToken);

    /// <summary>Reads a directory from a pipe, to its end. The reader is not completed.</summary>
    /// <exception cref="ArgumentNullException">The pipe is null.</exception>
    public static ValueTask<ReadResult<OrganizationDirectory>> ReadDirectoryAsync(PipeReader input, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), ReadDirectory, cancellationToken);

    /// <summary>Writes a directory to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">The value or the stream is null.</exception>
    public static ValueTask WriteDirectoryAsync(OrganizationDirectory directory, Stream output, bool indented = false, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), Guard.Against.Null(directory), indented, cancellationToken);

    /// <summary>Writes a directory to a pipe and flushes it. The writer is not completed.</summary>
    /// <exception cref="ArgumentNullException">The value or the pipe is null.</exception>
    public static ValueTask WriteDirectoryAsync(OrganizationDirectory directory, PipeWriter output, bool indented = false, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), Guard.Against.Null(directory), indented, cancellationToken);

    /// <summary>Reads tables of working days from a stream, to its end.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ValueTask<ReadResult<WorkingDayTable>> ReadWorkingDaysAsync(Stream input, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), ReadWorkingDays, cancellationToken);

    /// <summary>Reads tables of working days from a pipe, to its end. The reader is not completed.</summary>
    /// <exception cref="ArgumentNullException">The pipe is null.</exception>
    public static ValueTask<ReadResult<WorkingDayTable>> ReadWorkingDaysAsync(PipeReader input, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), ReadWorkingDays, cancellationToken);

    /// <summary>Writes tables of working days to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">The value or the stream is null.</exception>
    public static ValueTask WriteWorkingDaysAsync(WorkingDayTable workingDays, Stream output, bool indented = false, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), Guard.Against.Null(workingDays), indented, cancellationToken);

    /// <summary>Writes tables of working days to a pipe and flushes it. The writer is not completed.</summary>
    /// <exception cref="ArgumentNullException">The value or the pipe is null.</exception>
    public static ValueTask WriteWorkingDaysAsync(WorkingDayTable workingDays, PipeWriter output, bool indented = false, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), Guard.Against.Null(workingDays), indented, cancellationToken);

    /// <summary>Reads an assessment from a stream, to its end.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ValueTask<ReadResult<AssessmentDocument>> ReadAssessmentAsync(Stream input, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), ReadAssessment, cancellationToken);

    /// <summary>Reads an assessment from a pipe, to its end. The reader is not completed.</summary>
    /// <exception cref="ArgumentNullException">The pipe is null.</exception>
    public static ValueTask<ReadResult<AssessmentDocument>> ReadAssessmentAsync(PipeReader input, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), ReadAssessment, cancellationToken);

    /// <summary>Writes an assessment to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">The value or the stream is null.</exception>
    public static ValueTask WriteAssessmentAsync(AssessmentDocument assessment, Stream output, bool indented = false, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), Guard.Against.Null(assessment), indented, cancellationToken);

    /// <summary>Writes an assessment to a pipe and flushes it. The writer is not completed.</summary>
    /// <exception cref="ArgumentNullException">The value or the pipe is null.</exception>
    public static ValueTask WriteAssessmentAsync(AssessmentDocument assessment, PipeWriter output, bool indented = false, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), Guard.Against.Null(assessment), indented, cancellationToken);

    /// <summary>Reads what a host changes about a rule set from a stream, to its end.</summary>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public static ValueTask<ReadResult<RuleSet>> ReadRulesAsync(Stream input, RuleSet? basis = null, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), utf8 => ReadRules(utf8, basis), cancellationToken);

    /// <summary>Reads what a host changes about a rule set from a pipe, to its end. The reader is not completed.</summary>
    /// <exception cref="ArgumentNullException">The pipe is null.</exception>
    public static ValueTask<ReadResult<RuleSet>> ReadRulesAsync(PipeReader input, RuleSet? basis = null, CancellationToken cancellationToken = default) =>
        AsyncJson.ReadAsync(Guard.Against.Null(input), utf8 => ReadRules(utf8, basis), cancellationToken);

    /// <summary>Writes an assessment to a stream, which stays open.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where it is written to.</param>
    /// <param name="indented">Whether it is spread over lines.</param>
    /// <param name="language">The language of the findings' messages: <c>en</c> or <c>zh</c>.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="ArgumentNullException">The assessment, the stream or the language is null.</exception>
    public static ValueTask WriteAssessmentAsync(
        PlanAssessment assessment, Stream output, bool indented = false, string language = Languages.Default, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), AssessmentDocument.Of(assessment, language), indented, cancellationToken);

    /// <summary>Writes an assessment to a pipe and flushes it. The writer is not completed.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where it is written to.</param>
    /// <param name="indented">Whether it is spread over lines.</param>
    /// <param name="language">The language of the findings' messages: <c>en</c> or <c>zh</c>.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="ArgumentNullException">The assessment, the pipe or the language is null.</exception>
    public static ValueTask WriteAssessmentAsync(
        PlanAssessment assessment, PipeWriter output, bool indented = false, string language = Languages.Default, CancellationToken cancellationToken = default) =>
        AsyncJson.WriteAsync(Guard.Against.Null(output), AssessmentDocument.Of(assessment, language), indented, cancellationToken);
}
