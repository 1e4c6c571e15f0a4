using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Rectify.Serialization;

/// <summary>Takes a document in or gives it out without blocking; reading and writing themselves happen in memory.</summary>
internal static class AsyncJson
{
    /// <summary>Reads the bytes of a document.</summary>
    public delegate ReadResult<T> Reading<T>(ReadOnlySpan<byte> utf8)
        where T : class;

    public static async ValueTask<ReadResult<T>> ReadAsync<T>(Stream input, Reading<T> read, CancellationToken cancellationToken)
        where T : class
    {
        using var buffer = new PooledBuffer();
        int count;
        do
        {
            count = await input.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false);
            buffer.Advance(count);
        }
        while (count > 0);

        return read(buffer.Written);
    }

    public static async ValueTask<ReadResult<T>> ReadAsync<T>(PipeReader input, Reading<T> read, CancellationToken cancellationToken)
        where T : class
    {
        System.IO.Pipelines.ReadResult received;
        while (!(received = await input.ReadAsync(cancellationToken).ConfigureAwait(false)).IsCompleted)
        {
            if (received.IsCanceled)
                throw new OperationCanceledException("The reading of the pipe was cancelled.");
            // Nothing is used up before everything is there.
            input.AdvanceTo(received.Buffer.Start, received.Buffer.End);
        }

        var result = Read(received.Buffer, read);
        input.AdvanceTo(received.Buffer.End);
        return result;
    }

    public static async ValueTask WriteAsync<T>(Stream output, T value, bool indented, CancellationToken cancellationToken)
        where T : class
    {
        using var buffer = new PooledBuffer();
        Write(buffer, value, indented);
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    public static async ValueTask WriteAsync<T>(PipeWriter output, T value, bool indented, CancellationToken cancellationToken)
        where T : class
    {
        Write(output, value, indented);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private static ReadResult<T> Read<T>(in ReadOnlySequence<byte> bytes, Reading<T> read)
        where T : class
    {
        if (bytes.IsSingleSegment)
            return read(bytes.FirstSpan);
        using var buffer = new PooledBuffer();
        bytes.CopyTo(buffer.GetSpan((int)bytes.Length));
        buffer.Advance((int)bytes.Length);
        return read(buffer.Written);
    }

    private static void Write<T>(IBufferWriter<byte> output, T value, bool indented)
        where T : class
    {
        using var writer = new Utf8JsonWriter(output, RectifyJson.Options(indented));
        JsonCodecs.For<T>().Write(writer, value);
    }
}
