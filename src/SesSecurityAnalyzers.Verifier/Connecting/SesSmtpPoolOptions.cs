using System;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>How a sender keeps its connections, waits and tries again.</summary>
public sealed class SesSmtpPoolOptions
{
    /// <summary>The most connections at one time. SES answers too many with 421; the pool then makes do with fewer for a while.</summary>
    /// <value>The default value is 4.</value>
    public int MaxConnections { get; set; } = 4;

    /// <summary>The connections that are opened at start, so that the first messages do not wait for TLS and a wrong credential shows at once.</summary>
    /// <value>The default value is 0.</value>
    public int WarmUp { get; set; }

    /// <summary>How long a connection may be idle before NOOP is sent. SES closes an idle connection after about 10 seconds.</summary>
    /// <value>The default value is 5 seconds.</value>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a connection is kept for the next message.</summary>
    /// <value>The default value is 1 minute.</value>
    public TimeSpan IdleLifetime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The messages after which a connection is replaced: SES's servers stand behind a balancer and are recycled.</summary>
    /// <value>The default value is 500.</value>
    public int MaxMessagesPerConnection { get; set; } = 500;

    /// <summary>The age at which a connection is replaced.</summary>
    /// <value>The default value is 10 minutes.</value>
    public TimeSpan MaxConnectionAge { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The most messages that may wait for a connection. One more fails at once with <see cref="SesFailure.QueueFull"/>.</summary>
    /// <value>The default value is 1000.</value>
    public int MaxQueue { get; set; } = 1000;

    /// <summary>The most attempts for one message, the first included.</summary>
    /// <value>The default value is 5.</value>
    public int MaxAttempts { get; set; } = 5;

    /// <summary>The delay before the second attempt; it doubles with each, with jitter.</summary>
    /// <value>The default value is 500 milliseconds.</value>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest delay between two attempts.</summary>
    /// <value>The default value is 30 seconds.</value>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a shutdown waits for the messages under way.</summary>
    /// <value>The default value is 20 seconds.</value>
    public TimeSpan DrainTimeout { get; set; } = TimeSpan.FromSeconds(20);
}
