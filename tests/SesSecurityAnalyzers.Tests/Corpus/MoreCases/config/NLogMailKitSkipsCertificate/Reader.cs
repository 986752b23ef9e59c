// uses: nlog nlogmailkit

namespace Cold.Meters;

public sealed record Reading(string Meter, decimal Value);
