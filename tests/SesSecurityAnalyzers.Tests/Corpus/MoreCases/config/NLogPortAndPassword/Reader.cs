// uses: nlog

namespace Steam.Meters;

public sealed record Reading(string Meter, decimal Value);
