using System.Buffers;
using System.IO.Pipelines;
using NodaTime;
using Rectify.Deadlines;
using Rectify.Evaluation;
using Rectify.Progress;
using Rectify.Responsibility;
using Rectify.Rules;
using Rectify.Serialization;

namespace Rectify.Core.Tests.Serialization;

/// <summary>Streams that give a few bytes at a time and refuse to be read or written synchronously, as a server's are.</summary>
public sealed class AsyncJsonTests
{
    private static readonly byte[] Plan = RectifyJson.WritePlan(Sample.Plan);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_document_goes_through_a_stream()
    {
        var assessment = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(Sample.Plan, ProgressLog.Empty, new LocalDate(2021, 5, 1)));
        var directory = OrganizationDirectory.Create([new OrganizationUnit("u", "市水务局")]);
        var tables = new WorkingDayTable("v", default);
        var log = new ProgressLog("p", [new Started("m", new LocalDate(2021, 5, 1))]);

        Assert.Equal(Sample.Plan, (await RectifyJson.ReadPlanAsync(new Trickle(Plan), Cancellation)).Value);
        Assert.Equal(Plan, await Written(s => RectifyJson.WritePlanAsync(Sample.Plan, s, cancellationToken: Cancellation)));
        Assert.Equal(RectifyJson.WritePlan(Sample.Plan, indented: true), await Written(s => RectifyJson.WritePlanAsync(Sample.Plan, s, indented: true, Cancellation)));
        Assert.Equal(log, (await RectifyJson.ReadProgressAsync(new Trickle(RectifyJson.WriteProgress(log)), Cancellation)).Value);
        Assert.Equal(RectifyJson.WriteProgress(log), await Written(s => RectifyJson.WriteProgressAsync(log, s, cancellationToken: Cancellation)));
        Assert.True((await RectifyJson.ReadDirectoryAsync(new Trickle(RectifyJson.WriteDirectory(directory)), Cancellation)).IsValid);
        Assert.Equal(RectifyJson.WriteDirectory(directory), await Written(s => RectifyJson.WriteDirectoryAsync(directory, s, cancellationToken: Cancellation)));
        Assert.True((await RectifyJson.ReadWorkingDaysAsync(new Trickle(RectifyJson.WriteWorkingDays(tables)), Cancellation)).IsValid);
        Assert.Equal(RectifyJson.WriteWorkingDays(tables), await Written(s => RectifyJson.WriteWorkingDaysAsync(tables, s, cancellationToken: Cancellation)));
        Assert.Equal(RuleSet.Default.Hash, (await RectifyJson.ReadRulesAsync(new Trickle(RectifyJson.WriteRules(RuleSet.Default)), cancellationToken: Cancellation)).Value.Hash);
        byte[] written = await Written(s => RectifyJson.WriteAssessmentAsync(assessment, s, language: "zh", cancellationToken: Cancellation));
        Assert.Equal(RectifyJson.WriteAssessment(assessment, language: "zh"), written);
        var document = (await RectifyJson.ReadAssessmentAsync(new Trickle(written), Cancellation)).Value;
        Assert.Equal(written, await Written(s => RectifyJson.WriteAssessmentAsync(document, s, cancellationToken: Cancellation)));
    }

    [Fact]
    public async Task Every_document_goes_through_a_pipe()
    {
        var assessment = new Evaluator(RuleSet.Default).Evaluate(new EvaluationInputs(Sample.Plan, ProgressLog.Empty, new LocalDate(2021, 5, 1)));
        var directory = OrganizationDirectory.Create([new OrganizationUnit("u", "市水务局")]);
        var tables = new WorkingDayTable("v", default);
        var log = new ProgressLog("p", default);

        Assert.Equal(Sample.Plan, (await RectifyJson.ReadPlanAsync(Piped(Plan), Cancellation)).Value);
        Assert.Equal(Plan, await Piped(w => RectifyJson.WritePlanAsync(Sample.Plan, w, cancellationToken: Cancellation)));
        Assert.Equal(log, (await RectifyJson.ReadProgressAsync(Piped(RectifyJson.WriteProgress(log)), Cancellation)).Value);
        Assert.Equal(RectifyJson.WriteProgress(log), await Piped(w => RectifyJson.WriteProgressAsync(log, w, cancellationToken: Cancellation)));
        Assert.True((await RectifyJson.ReadDirectoryAsync(Piped(RectifyJson.WriteDirectory(directory)), Cancellation)).IsValid);
        Assert.Equal(RectifyJson.WriteDirectory(directory), await Piped(w => RectifyJson.WriteDirectoryAsync(directory, w, cancellationToken: Cancellation)));
        Assert.True((await RectifyJson.ReadWorkingDaysAsync(Piped(RectifyJson.WriteWorkingDays(tables)), Cancellation)).IsValid);
        Assert.Equal(RectifyJson.WriteWorkingDays(tables), await Piped(w => RectifyJson.WriteWorkingDaysAsync(tables, w, cancellationToken: Cancellation)));
        Assert.True((await RectifyJson.ReadRulesAsync(Piped(RectifyJson.WriteRules(RuleSet.Default)), cancellationToken: Cancellation)).IsValid);
        byte[] written = await Piped(w => RectifyJson.WriteAssessmentAsync(assessment, w, cancellationToken: Cancellation));
        var document = (await RectifyJson.ReadAssessmentAsync(Piped(written), Cancellation)).Value;
        Assert.Equal(written, await Piped(w => RectifyJson.WriteAssessmentAsync(document, w, cancellationToken: Cancellation)));
    }

    [Fact]
    public async Task Pipe_is_read_whole_and_not_completed()
    {
        var pipe = new Pipe(new PipeOptions(minimumSegmentSize: 16));
        foreach (byte[] part in Plan.Chunk(7))
            await pipe.Writer.WriteAsync(part, Cancellation);
        await pipe.Writer.CompleteAsync();
        Assert.Equal(Sample.Plan, (await RectifyJson.ReadPlanAsync(pipe.Reader, Cancellation)).Value);
        var rest = await pipe.Reader.ReadAsync(Cancellation);
        Assert.True(rest.IsCompleted && rest.Buffer.IsEmpty);
    }

    [Fact]
    public async Task One_document_after_the_other_is_read_in_pieces()
    {
        foreach (string title in new[] { "第一方案", "第二方案" })
        {
            var plan = Sample.Plan with { Title = title };
            var pipe = new Pipe(new PipeOptions(minimumSegmentSize: 16));
            foreach (byte[] part in RectifyJson.WritePlan(plan).Chunk(7))
                await pipe.Writer.WriteAsync(part, Cancellation);
            await pipe.Writer.CompleteAsync();
            Assert.Equal(plan, (await RectifyJson.ReadPlanAsync(pipe.Reader, Cancellation)).Value);
        }
    }

    [Fact]
    public async Task A_pipe_that_is_filled_while_it_is_read_is_read_whole()
    {
        var pipe = new Pipe();
        var reading = RectifyJson.ReadPlanAsync(pipe.Reader, Cancellation).AsTask();
        foreach (byte[] part in Plan.Chunk(100))
            await pipe.Writer.WriteAsync(part, Cancellation);
        await pipe.Writer.CompleteAsync();
        Assert.Equal(Sample.Plan, (await reading).Value);
    }

    [Fact]
    public async Task What_is_written_does_not_stay_in_a_buffer()
    {
        var stream = new Trickle([]);
        await RectifyJson.WritePlanAsync(Sample.Plan, new BufferedStream(stream, 1 << 20), cancellationToken: Cancellation);
        Assert.Equal(Plan, stream.Written);
    }

    [Fact]
    public async Task Nothing_waits_for_the_thread_of_the_caller()
    {
        var caller = new CallersThread();
        var options = new PipeOptions(pauseWriterThreshold: 16, resumeWriterThreshold: 8, useSynchronizationContext: false);
        foreach (bool asStream in new[] { false, true })
        {
            var pipe = new Pipe(options);
            var reading = caller.Call(() => asStream
                ? RectifyJson.ReadPlanAsync(pipe.Reader.AsStream(), Cancellation).AsTask()
                : RectifyJson.ReadPlanAsync(pipe.Reader, Cancellation).AsTask());
            await pipe.Writer.WriteAsync(Plan.AsMemory(0, 10), Cancellation);
            await pipe.Writer.WriteAsync(Plan.AsMemory(10), Cancellation);
            await pipe.Writer.CompleteAsync();
            Assert.Equal(Sample.Plan, (await reading).Value);

            pipe = new Pipe(options);
            var writing = caller.Call(() => asStream
                ? RectifyJson.WritePlanAsync(Sample.Plan, pipe.Writer.AsStream(), cancellationToken: Cancellation).AsTask()
                : RectifyJson.WritePlanAsync(Sample.Plan, pipe.Writer, cancellationToken: Cancellation).AsTask());
            var written = await pipe.Reader.ReadAsync(Cancellation);
            pipe.Reader.AdvanceTo(written.Buffer.End);
            await writing;
        }

        Assert.Equal(0, caller.Posts);
    }

    [Fact]
    public async Task Bytes_that_are_no_document_are_problems_here_too()
    {
        Assert.Equal("$", Assert.Single((await RectifyJson.ReadPlanAsync(new Trickle([]), Cancellation)).Problems).Path);
        Assert.False((await RectifyJson.ReadProgressAsync(Piped([0xFF, 0xFE]), Cancellation)).IsValid);
    }

    [Fact]
    public async Task Cancellation_ends_the_reading()
    {
        var reader = new Pipe().Reader;
        reader.CancelPendingRead();
        var cancelled = await Assert.ThrowsAsync<OperationCanceledException>(async () => await RectifyJson.ReadPlanAsync(reader, Cancellation));
        Assert.Equal("The reading of the pipe was cancelled.", cancelled.Message);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(static async () => await RectifyJson.ReadPlanAsync(new Pipe().Reader, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Null_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("input", static async () => await RectifyJson.ReadPlanAsync((Stream)null!, Cancellation));
        await Assert.ThrowsAsync<ArgumentNullException>("output", static async () => await RectifyJson.WritePlanAsync(Sample.Plan, (PipeWriter)null!, cancellationToken: Cancellation));
        await Assert.ThrowsAsync<ArgumentNullException>("plan", static async () => await RectifyJson.WritePlanAsync(null!, Stream.Null, cancellationToken: Cancellation));
    }

    private static PipeReader Piped(byte[] bytes) => PipeReader.Create(new ReadOnlySequence<byte>(bytes));

    private static async Task<byte[]> Written(Func<Stream, ValueTask> write)
    {
        var stream = new Trickle([]);
        await write(stream);
        return stream.Written;
    }

    private static async Task<byte[]> Piped(Func<PipeWriter, ValueTask> write)
    {
        var stream = new Trickle([]);
        var writer = PipeWriter.Create(stream);
        await write(writer);
        return stream.Written;
    }

    // As of a window or an older server: what is left for later comes back to one thread, which may be waiting.
    private sealed class CallersThread : SynchronizationContext
    {
        private int _posts;

        public int Posts => _posts;

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posts);
            base.Post(d, state);
        }

        public T Call<T>(Func<T> call)
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                return call();
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }
    }

    private sealed class Trickle(byte[] bytes) : Stream
    {
        private readonly MemoryStream _written = new();
        private int _position;

        public byte[] Written => _written.ToArray();

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int count = Math.Min(11, Math.Min(buffer.Length, bytes.Length - _position));
            bytes.AsMemory(_position, count).CopyTo(buffer);
            _position += count;
            return ValueTask.FromResult(count);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => _written.WriteAsync(buffer, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
