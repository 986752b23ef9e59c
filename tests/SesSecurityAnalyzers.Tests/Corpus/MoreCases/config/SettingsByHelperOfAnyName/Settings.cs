using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Ferry.Tickets;

public sealed class TicketMail
{
    public string Server { get; set; } = "";

    public int Port { get; set; } = 587;
}

public sealed class RefundMail
{
    public string Server { get; set; } = "";

    public int Port { get; set; } = 587;
}

public static class Harbour
{
    public static IServiceCollection WithSettings<TSettings>(this IServiceCollection services, IConfiguration configuration, string section)
        where TSettings : class =>
        services.Configure<TSettings>(configuration.GetSection(section));

    public static void AddTickets(this IServiceCollection services, IConfiguration configuration) =>
        services.WithSettings<TicketMail>(configuration, "Tickets").WithSettings<RefundMail>(configuration, "Refunds");
}

public sealed class Tickets(IOptions<TicketMail> mail)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(mail.Value.Server, mail.Value.Port, SecureSocketOptions.StartTls); //~ SESA104
        client.Send(message);
    }
}

public sealed class Refunds(IOptions<RefundMail> mail)
{
    public void Send(MimeMessage message)
    {
        using var client = new SmtpClient();
        client.Connect(mail.Value.Server, mail.Value.Port, SecureSocketOptions.StartTls);
        client.Send(message);
    }
}
