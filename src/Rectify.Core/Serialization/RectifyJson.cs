using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using NodaTime;
using Rectify.Bulk;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Indicators;
using Rectify.Plans;
using Rectify.Primitives;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Serialization.Shapes;

namespace Rectify.Serialization;

/// <summary>Reads and writes the documents of this library as JSON.</summary>
/// <remarks>
/// <para>
/// Reading is strict and never throws on bytes: unknown and repeated members, members that a case does not use, missing members, days
/// that no calendar holds and numbers that cannot be kept exactly are problems, and all of them come back together, each with its path and place.
/// The order of the members does not matter; an optional member that is null counts as left out.
/// </para>
/// <para>
/// Writing gives the same bytes for the same value, in every culture: UTF-8 without a byte order mark, members in a fixed order,
/// null members and empty lists left out, line feeds alone where it is indented. Chinese stays readable, which also means that the text is
/// not made safe for a place inside HTML. A day before the year 1 has no form in JSON, and writing it throws <see cref="ArgumentOutOfRangeException"/>.
/// </para>
/// </remarks>
public static partial class RectifyJson
{
    /// <summary>The version that every written document states in <c>schemaVersion</c>. Documents of version 1.0 are read, too.</summary>
    public const string SchemaVersion = "1.1";

    internal const string FirstSchemaVersion = "1.0";

    internal static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    internal static bool IsReadable(string version) => version is SchemaVersion or FirstSchemaVersion;

    /// <summary>Reads a plan.</summary>
    public static ReadResult<RectificationPlan> ReadPlan(ReadOnlySpan<byte> utf8) => JsonDocumentReader.Read<RectificationPlan, PlanShape>(utf8);

    /// <summary>Writes a plan.</summary>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static byte[] WritePlan(RectificationPlan plan, bool indented = false) => Write<RectificationPlan, PlanShape>(Guard.Against.Null(plan), indented);

    /// <summary>Writes a plan into a buffer.</summary>
    /// <exception cref="ArgumentNullException">The plan or the buffer is null.</exception>
    public static void WritePlan(RectificationPlan plan, IBufferWriter<byte> output, bool indented = false) =>
        Write<RectificationPlan, PlanShape>(Guard.Against.Null(plan), Guard.Against.Null(output), indented);

    /// <summary>Writes a plan to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">The plan or the stream is null.</exception>
    public static void WritePlan(RectificationPlan plan, Stream output, bool indented = false) =>
        Write<RectificationPlan, PlanShape>(Guard.Against.Null(plan), Guard.Against.Null(output), indented);

    /// <summary>Reads a progress log. <see cref="ProgressLog.MismatchesWith"/> compares its names with those of a plan.</summary>
    public static ReadResult<ProgressLog> ReadProgress(ReadOnlySpan<byte> utf8) => JsonDocumentReader.Read<ProgressLog, ProgressLogShape>(utf8);

    /// <summary>Writes a progress log.</summary>
    /// <exception cref="ArgumentNullException">The log is null.</exception>
    public static byte[] WriteProgress(ProgressLog progress, bool indented = false) => Write<ProgressLog, ProgressLogShape>(Guard.Against.Null(progress), indented);

    /// <summary>Writes a progress log into a buffer.</summary>
    /// <exception cref="ArgumentNullException">The log or the buffer is null.</exception>
    public static void WriteProgress(ProgressLog progress, IBufferWriter<byte> output, bool indented = false) =>
        Write<ProgressLog, ProgressLogShape>(Guard.Against.Null(progress), Guard.Against.Null(output), indented);

    /// <summary>Writes a progress log to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">The log or the stream is null.</exception>
    public static void WriteProgress(ProgressLog progress, Stream output, bool indented = false) =>
        Write<ProgressLog, ProgressLogShape>(Guard.Against.Null(progress), Guard.Against.Null(output), indented);

    /// <summary>Reads a single event, as it stands in a progress log.</summary>
    public static ReadResult<ProgressEvent> ReadEvent(ReadOnlySpan<byte> utf8) => JsonDocumentReader.Read<ProgressEvent, EventShape>(utf8);

    /// <summary>Writes a single event.</summary>
    /// <exception cref="ArgumentNullException">The event is null.</exception>
    public static byte[] WriteEvent(ProgressEvent fact, bool indented = false) => Write<ProgressEvent, EventShape>(Guard.Against.Null(fact), indented);

    /// <summary>Writes a single event into a buffer.</summary>
    /// <exception cref="ArgumentNullException">The event or the buffer is null.</exception>
    public static void WriteEvent(ProgressEvent fact, IBufferWriter<byte> output, bool indented = false) =>
        Write<ProgressEvent, EventShape>(Guard.Against.Null(fact), Guard.Against.Null(output), indented);

    /// <summary>Reads a single observation, as it stands in a progress log.</summary>
    public static ReadResult<Observation> ReadObservation(ReadOnlySpan<byte> utf8) => JsonDocumentReader.Read<Observation, ObservationShape>(utf8);

    /// <summary>Writes a single observation.</summary>
    /// <exception cref="ArgumentNullException">The observation is null.</exception>
    public static byte[] WriteObservation(Observation observation, bool indented = false) =>
        Write<Observation, ObservationShape>(Guard.Against.Null(observation), indented);

    /// <summary>Writes a single observation into a buffer.</summary>
    /// <exception cref="ArgumentNullException">The observation or the buffer is null.</exception>
    public static void WriteObservation(Observation observation, IBufferWriter<byte> output, bool indented = false) =>
        Write<Observation, ObservationShape>(Guard.Against.Null(observation), Guard.Against.Null(output), indented);

    /// <summary>Reads a plan and its log into columns: what <see cref="ReadPlan"/>, <see cref="ReadProgress"/> and <see cref="MeasureColumns"/> give one after the other.</summary>
    /// <param name="plan">The plan document.</param>
    /// <param name="progress">The progress document.</param>
    /// <param name="factsOn">Facts of later days are out of view; the first day that can be evaluated.</param>
    /// <param name="policy">The policy; by default <see cref="EvaluationPolicy.Default"/>.</param>
    /// <param name="knownOn">The day of knowledge: facts recorded later are out of view. By default <paramref name="factsOn"/>.</param>
    /// <exception cref="ArgumentException">The policy announces due days from so early on that no day can be evaluated.</exception>
    public static ReadResult<MeasureColumns> ReadColumns(
        ReadOnlyMemory<byte> plan, ReadOnlyMemory<byte> progress, LocalDate factsOn, EvaluationPolicy? policy = null, LocalDate? knownOn = null) =>
        new ColumnsReader().Read([(plan, progress)], static _ => "", factsOn, policy, knownOn);

    /// <summary>Reads plans with their logs into the same columns, with one of them in memory at a time. The problems of all are listed, each with its document.</summary>
    /// <param name="ledgers">The plan documents, each with its progress document.</param>
    /// <param name="factsOn">Facts of later days are out of view; the first day that can be evaluated.</param>
    /// <param name="policy">The policy; by default <see cref="EvaluationPolicy.Default"/>.</param>
    /// <param name="knownOn">The day of knowledge: facts recorded later are out of view. By default <paramref name="factsOn"/>.</param>
    /// <exception cref="ArgumentException">The sequence is null, or the policy announces due days from so early on that no day can be evaluated.</exception>
    public static ReadResult<MeasureColumns> ReadColumns(
        IEnumerable<(ReadOnlyMemory<byte> Plan, ReadOnlyMemory<byte> Progress)> ledgers, LocalDate factsOn, EvaluationPolicy? policy = null, LocalDate? knownOn = null) =>
        new ColumnsReader().Read(Guard.Against.Null(ledgers), static number => string.Create(CultureInfo.InvariantCulture, $"ledgers[{number}]."), factsOn, policy, knownOn);

    /// <summary>Reads a directory. Cycles, overlaps and gaps in it are problems with their paths too.</summary>
    public static ReadResult<OrganizationDirectory> ReadDirectory(ReadOnlySpan<byte> utf8) =>
        JsonDocumentReader.Read<OrganizationDirectory, DirectoryShape>(utf8);

    /// <summary>Writes a directory.</summary>
    /// <exception cref="ArgumentNullException">The directory is null.</exception>
    public static byte[] WriteDirectory(OrganizationDirectory directory, bool indented = false) =>
        Write<OrganizationDirectory, DirectoryShape>(Guard.Against.Null(directory), indented);

    /// <summary>Writes a directory into a buffer.</summary>
    /// <exception cref="ArgumentNullException">The directory or the buffer is null.</exception>
    public static void WriteDirectory(OrganizationDirectory directory, IBufferWriter<byte> output, bool indented = false) =>
        Write<OrganizationDirectory, DirectoryShape>(Guard.Against.Null(directory), Guard.Against.Null(output), indented);

    /// <summary>Writes a directory to a stream, which stays open.</summary>
    /// <exception cref="ArgumentNullException">The directory or the stream is null.</exception>
    public static void WriteDirectory(OrganizationDirectory directory, Stream output, bool indented = false) =>
        Write<OrganizationDirectory, DirectoryShape>(Guard.Against.Null(directory), Guard.Against.Null(output), indented);

    /// <summary>Reads what a host changes about a rule set: rules switched off, severities, numbers of the policy, the name.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="basis">
    /// The set that is changed; by default <see cref="RuleSet.Default"/>. Where the document begins from a preset, only the rules that a host added are taken from it.
    /// </param>
    public static ReadResult<RuleSet> ReadRules(ReadOnlySpan<byte> utf8, RuleSet? basis = null) =>
        JsonDocumentReader.Read(utf8, (ref JsonCursor json) => RuleSetShape.Read(ref json, basis ?? RuleSet.Default));

    /// <summary>Writes how a rule set differs from another. Rules that the other does not hold are code and are not written, nor is the calendar of working days.</summary>
    /// <param name="rules">The set.</param>
    /// <param name="basis">The set it is read upon again; by default the preset that it was begun from, which the document then names.</param>
    /// <param name="indented">Whether it is spread over lines.</param>
    /// <exception cref="ArgumentNullException">The set is null.</exception>
    public static byte[] WriteRules(RuleSet rules, RuleSet? basis = null, bool indented = false)
    {
        Guard.Against.Null(rules);
        using var output = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(output, Options(indented)))
            RuleSetShape.Write(writer, rules, basis);
        return output.Written.ToArray();
    }

    /// <summary>Reads tables of working days.</summary>
    public static ReadResult<WorkingDayTable> ReadWorkingDays(ReadOnlySpan<byte> utf8) => JsonDocumentReader.Read<WorkingDayTable, WorkingDayTableShape>(utf8);

    /// <summary>Writes tables of working days.</summary>
    /// <exception cref="ArgumentNullException">The tables are null.</exception>
    public static byte[] WriteWorkingDays(WorkingDayTable workingDays, bool indented = false) =>
        Write<WorkingDayTable, WorkingDayTableShape>(Guard.Against.Null(workingDays), indented);

    /// <summary>The names of the documents that a JSON Schema is published for: plan, progress, directory, rules, workingDays, assessment.</summary>
    public static ValueList<string> SchemaNames => JsonSchemas.Names;

    /// <summary>The JSON Schema (draft 2020-12) of a document.</summary>
    /// <param name="document">One of <see cref="SchemaNames"/>.</param>
    /// <exception cref="ArgumentException">There is no schema of that name.</exception>
    public static string Schema(string document) => JsonSchemas.Read(Guard.Against.Null(document));

    /// <summary>Writes a deadline as a plan holds it, where a host puts it into a document of its own.</summary>
    /// <exception cref="ArgumentNullException">The deadline or the writer is null.</exception>
    public static void WriteDeadline(Deadline deadline, Utf8JsonWriter output) =>
        DeadlineShape.Write(Guard.Against.Null(output), Guard.Against.Null(deadline));

    /// <summary>Writes an indicator as a plan holds it, where a host puts it into a document of its own.</summary>
    /// <exception cref="ArgumentNullException">The indicator or the writer is null.</exception>
    public static void WriteIndicator(TargetIndicator indicator, Utf8JsonWriter output) =>
        IndicatorShape.Write(Guard.Against.Null(output), Guard.Against.Null(indicator));

    /// <summary>Reads an assessment as its document states it. Written again it gives the same bytes.</summary>
    public static ReadResult<AssessmentDocument> ReadAssessment(ReadOnlySpan<byte> utf8) => JsonDocumentReader.Read<AssessmentDocument, AssessmentShape>(utf8);

    /// <summary>Writes an assessment in full: what is not there is null, what is empty is empty.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="indented">Whether it is spread over lines.</param>
    /// <param name="language">The language of the findings' messages: <c>en</c> or <c>zh</c>.</param>
    /// <exception cref="ArgumentNullException">The assessment or the language is null.</exception>
    public static byte[] WriteAssessment(PlanAssessment assessment, bool indented = false, string language = Languages.Default) =>
        WriteAssessment(AssessmentDocument.Of(assessment, language), indented);

    /// <summary>Writes an assessment into a buffer.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where it is written to.</param>
    /// <param name="indented">Whether it is spread over lines.</param>
    /// <param name="language">The language of the findings' messages: <c>en</c> or <c>zh</c>.</param>
    /// <exception cref="ArgumentNullException">The assessment, the buffer or the language is null.</exception>
    public static void WriteAssessment(PlanAssessment assessment, IBufferWriter<byte> output, bool indented = false, string language = Languages.Default) =>
        Write<AssessmentDocument, AssessmentShape>(AssessmentDocument.Of(assessment, language), Guard.Against.Null(output), indented);

    /// <summary>Writes an assessment to a stream, which stays open.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="output">Where it is written to.</param>
    /// <param name="indented">Whether it is spread over lines.</param>
    /// <param name="language">The language of the findings' messages: <c>en</c> or <c>zh</c>.</param>
    /// <exception cref="ArgumentNullException">The assessment, the stream or the language is null.</exception>
    public static void WriteAssessment(PlanAssessment assessment, Stream output, bool indented = false, string language = Languages.Default) =>
        Write<AssessmentDocument, AssessmentShape>(AssessmentDocument.Of(assessment, language), Guard.Against.Null(output), indented);

    /// <summary>Writes an assessment that was read.</summary>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public static byte[] WriteAssessment(AssessmentDocument assessment, bool indented = false) =>
        Write<AssessmentDocument, AssessmentShape>(Guard.Against.Null(assessment), indented);

    private static byte[] Write<T, TShape>(T value, bool indented)
        where T : class
        where TShape : IJsonShape<T>
    {
        using var output = new PooledBuffer();
        Write<T, TShape>(value, output, indented);
        return output.Written.ToArray();
    }

    private static void Write<T, TShape>(T value, IBufferWriter<byte> output, bool indented)
        where T : class
        where TShape : IJsonShape<T>
    {
        using var writer = new Utf8JsonWriter(output, Options(indented));
        TShape.Write(writer, value);
    }

    private static void Write<T, TShape>(T value, Stream output, bool indented)
        where T : class
        where TShape : IJsonShape<T>
    {
        using var writer = new Utf8JsonWriter(output, Options(indented));
        TShape.Write(writer, value);
    }

    // The shapes write whole values by construction, so the writer need not check it again.
    internal static JsonWriterOptions Options(bool indented) => new() { Encoder = Encoder, Indented = indented, NewLine = "\n", SkipValidation = true };
}
