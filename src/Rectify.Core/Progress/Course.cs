using NodaTime;

namespace Rectify.Progress;

/// <summary>What holds until a day and what holds after it, with the facts frozen.</summary>
/// <param name="Until">The last day of the first, included; null where time changes nothing.</param>
/// <param name="First">What holds until then.</param>
/// <param name="Then">What holds after it.</param>
internal readonly record struct Course<T>(LocalDate? Until, T First, T Then)
{
    /// <summary>What holds on a day.</summary>
    public T On(LocalDate day) => Until is { } until && day > until ? Then : First;
}
