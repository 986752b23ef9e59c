using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Hosting;

/// <summary>The names under which metrics and traces are published. Thread safe.</summary>
public static class SesTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/> and of the <see cref="ActivitySource"/>.</summary>
    public const string Name = "SesSecurityAnalyzers.Verifier";

    internal static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Messages = Meter.CreateCounter<long>("ses.client.messages", "{message}", "Messages by outcome: sent, rejected, unknown, failed.");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("ses.client.retries", "{attempt}", "Attempts after the first, by what failed before.");
    private static readonly Counter<long> Refusals = Meter.CreateCounter<long>("ses.client.connection.refused", "{connection}", "Connections that were not made, by failure.");
    private static readonly UpDownCounter<long> Open = Meter.CreateUpDownCounter<long>("ses.client.connections", "{connection}", "Open connections of senders.");
    private static readonly UpDownCounter<long> Waiting = Meter.CreateUpDownCounter<long>("ses.client.queue", "{message}", "Messages that wait for a connection.");
    private static readonly Histogram<double> OpenDuration = Meter.CreateHistogram<double>("ses.client.connect.duration", "s", "Time to open a connection, AUTH included.");
    private static readonly Histogram<double> SendDuration = Meter.CreateHistogram<double>("ses.client.send.duration", "s", "Time of one message, waiting and retries included.");

    internal static void Opened(string host, TimeSpan duration) => OpenDuration.Record(duration.TotalSeconds, Tag("server.address", host));

    internal static void Refused(string host, SesFailure failure) => Refusals.Add(1, Tag("server.address", host), Tag("error.type", failure.ToString()));

    internal static void Retried(SesFailure failure) => Retries.Add(1, Tag("error.type", failure.ToString()));

    internal static void ConnectionCount(int change) => Open.Add(change);

    internal static void QueueCount(int change) => Waiting.Add(change);

    internal static void Sent(string outcome, TimeSpan duration)
    {
        Messages.Add(1, Tag("outcome", outcome));
        SendDuration.Record(duration.TotalSeconds, Tag("outcome", outcome));
    }

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
