// uses: fluentemail
using System.Net;
using System.Net.Mail;
using FluentEmail.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace School.Fees;

public static class MailSetup
{
    public static WebApplicationBuilder AddFeeMail(this WebApplicationBuilder builder)
    {
        var config = builder.Configuration;
        builder.Services
            .AddFluentEmail(config["AWS:SES:FromEmail"], config["AWS:SES:FromName"])
            .AddSmtpSender(new SmtpClient
            {
                Host = "email-smtp.ap-southeast-1.amazonaws.com",
                Port = 587,
                EnableSsl = false, //~ SESA101
                DeliveryMethod = SmtpDeliveryMethod.Network,
                UseDefaultCredentials = false,
                Credentials = new NetworkCredential(config["AWS:SES:SmtpUsername"], config["AWS:SES:SmtpPassword"]),
            });
        return builder;
    }
}

public class FeeNotifier(IFluentEmail email)
{
    public Task NotifyAsync(string to, int month, decimal amount) => email
        .To(to)
        .Subject($"Fee of month {month}")
        .Body($"<p>Amount: <strong>{amount}</strong></p>", isHtml: true)
        .SendAsync();
}
