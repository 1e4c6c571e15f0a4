using NodaTime;
using Rectify.Deadlines;

namespace Rectify.Core.Tests.Oracle;

/// <summary>A due day as it stands: a day, or what it waits for.</summary>
internal sealed record NaiveDay(DueDayKind Kind, LocalDate? Day, string? WaitsFor, bool IsPolicys);
