using System.Collections.Concurrent;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Queues.Processing;

public enum Priority
{
    Low,
    Normal,
    High,
}

public sealed record Job(MimeMessage Message, Priority Priority);

public sealed class QueueProcessor
{
    private readonly BlockingCollection<Job> _jobs = new(100);

    public void Enqueue(Job job) => _jobs.Add(job);

    public void Run(CancellationToken cancellation)
    {
        foreach (var job in _jobs.GetConsumingEnumerable(cancellation))
        {
            Process(job);
        }
    }

    private static void Process(Job job)
    {
        var (port, mode) = Route(job.Priority);
        using var client = new SmtpClient();
        client.Connect("email-smtp.us-west-1.amazonaws.com", port, mode); //~ SESA103
        client.Send(job.Message);
        client.Disconnect(true);
    }

    private static (int Port, SecureSocketOptions Mode) Route(Priority priority)
    {
        switch (priority)
        {
            case Priority.High:
                return (465, SecureSocketOptions.SslOnConnect);
            case Priority.Normal:
                return (587, SecureSocketOptions.StartTls);
            case Priority.Low:
            default:
                return (2587, SecureSocketOptions.SslOnConnect);
        }
    }
}

public sealed class FairQueueProcessor
{
    private readonly ConcurrentQueue<Job> _jobs = new();

    public void Enqueue(Job job) => _jobs.Enqueue(job);

    public int Drain()
    {
        var sent = 0;
        while (_jobs.TryDequeue(out var job))
        {
            using var client = Open(job.Priority);
            client.Send(job.Message);
            sent++;
        }

        return sent;
    }

    private static SmtpClient Open(Priority priority)
    {
        var client = new SmtpClient();
        var wrapped = priority >= Priority.High;
        client.Connect("email-smtp.us-west-1.amazonaws.com", wrapped ? 465 : 587, wrapped ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls);
        return client;
    }
}
