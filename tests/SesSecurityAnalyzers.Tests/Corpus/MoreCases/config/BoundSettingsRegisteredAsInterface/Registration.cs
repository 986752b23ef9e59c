using MailKit.Net.Smtp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Regatta.Entries;

public interface IRelay
{
    string Server { get; }

    int Port { get; }

    string User { get; }

    string Password { get; }
}

public sealed class Relay : IRelay
{
    public string Server { get; set; } = "";

    public int Port { get; set; }

    public string User { get; set; } = "";

    public string Password { get; set; } = "";
}

public interface INewsRelay
{
    string Server { get; }

    int Port { get; }
}

public sealed class NewsRelay : INewsRelay
{
    public string Server { get; set; } = "";

    public int Port { get; set; }
}

public static class Registration
{
    public static IServiceCollection AddEntries(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IRelay>(configuration.GetSection("Relay").Get<Relay>()!);
        services.Configure<NewsRelay>(configuration.GetSection("News"));
        services.AddSingleton<INewsRelay>(provider => provider.GetRequiredService<IOptions<NewsRelay>>().Value);
        return services;
    }
}

public sealed class EntryMailer
{
    private readonly IRelay _relay;

    public EntryMailer(IRelay relay) => _relay = relay;

    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(_relay.Server, _relay.Port, true); //~ SESA103
        client.Authenticate(_relay.User, _relay.Password);
        client.Send(message);
    }
}

public sealed class NewsMailer(INewsRelay relay)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(relay.Server, relay.Port); //~ SESA102
        client.Send(message);
    }
}
