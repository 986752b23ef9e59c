// uses: fluentemail
using Microsoft.Extensions.DependencyInjection;

namespace Paddock.Rides;

internal sealed record MailServer(string Host, int Port, string? User = null, string? Password = null);

public static class MailRegistration
{
    private const string Ses = "email-smtp.us-west-2.amazonaws.com";

    public static void AddLocalMail(this IServiceCollection services) => Add(services, new MailServer("localhost", 25));

    public static void AddSesMail(this IServiceCollection services, string user, string password) => Add(services, new MailServer(Ses, 587, user, password));

    public static void AddSesRelay(this IServiceCollection services)
    {
        var server = new MailServer("localhost", 25) with { Host = Ses, Port = 2587 };
        services.AddFluentEmail("rides@example.com").AddSmtpSender(server.Host, server.Port); //~ SESA101
    }

    private static void Add(IServiceCollection services, MailServer server)
    {
        var builder = services.AddFluentEmail("rides@example.com");
        if (server.Host == "localhost")
        {
            builder.AddSmtpSender(server.Host, server.Port);
        }
        else
        {
            builder.AddSmtpSender(server.Host, server.Port, server.User, server.Password);
        }
    }
}
