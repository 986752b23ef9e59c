using System;
using Microsoft.Extensions.Logging;
using SesSecurityAnalyzers.Verifier.Connecting;

namespace SesSecurityAnalyzers.Verifier.Hosting;

internal static partial class SesSmtpLog
{
    [LoggerMessage(1, LogLevel.Warning, "Message not sent ({Failure} at {Stage}): {Reason}")]
    public static partial void NotSent(ILogger logger, SesFailure failure, SesSmtpStage stage, string reason);

    [LoggerMessage(2, LogLevel.Information, "Trying again after {Failure} at {Stage}: attempt {Attempt} failed, next in {Delay}")]
    public static partial void Retry(ILogger logger, SesFailure failure, SesSmtpStage stage, int attempt, TimeSpan delay);

    [LoggerMessage(3, LogLevel.Warning, "Shut down with {Count} message(s) under way")]
    public static partial void NotDrained(ILogger logger, int count);

    [LoggerMessage(4, LogLevel.Error, "Warm-up failed ({Failure} at {Stage}): {Reason}")]
    public static partial void WarmUpFailed(ILogger logger, SesFailure failure, SesSmtpStage stage, string reason);
}
