using MailKit.Net.Smtp;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace Regatta.Results;

public interface IRelay
{
    string Server { get; }

    int Port { get; }
}

public sealed class HouseRelay : IRelay
{
    public string Server => "email-smtp.eu-west-2.amazonaws.com";

    public int Port => 587;
}

public static class Registration
{
    public static IServiceCollection AddResults(this IServiceCollection services, IRelay relay) => services.AddSingleton<IRelay>(relay);
}

public sealed class ResultMailer(IRelay relay)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(relay.Server, relay.Port, true);
        client.Send(message);
    }
}
