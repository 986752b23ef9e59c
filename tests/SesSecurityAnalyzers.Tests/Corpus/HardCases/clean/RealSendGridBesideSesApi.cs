// uses: aws
using System.Net;
using System.Net.Mail;
using Amazon;
using Amazon.SimpleEmailV2;
using Amazon.SimpleEmailV2.Model;

namespace Ticket.Desk
{
    public class TicketMail
    {
        private readonly bool useAwsSes;
        private readonly AmazonSimpleEmailServiceV2Client? sesClient;

        public TicketMail(bool useAwsSes, string region)
        {
            this.useAwsSes = useAwsSes;
            if (this.useAwsSes)
            {
                var config = new AmazonSimpleEmailServiceV2Config
                {
                    RegionEndpoint = RegionEndpoint.GetBySystemName(region),
                    UseHttp = false,
                };
                sesClient = new AmazonSimpleEmailServiceV2Client(config);
            }
        }

        public async Task SendTicketAsync(string ticketNumber, string customer, string subject, string html)
        {
            if (sesClient != null)
            {
                await sesClient.SendEmailAsync(new SendEmailRequest
                {
                    FromEmailAddress = "desk@example.com",
                    ConfigurationSetName = "desk",
                    Destination = new Destination { ToAddresses = [customer] },
                    Content = new EmailContent
                    {
                        Simple = new Message
                        {
                            Subject = new Content { Data = $"[Ticket #{ticketNumber}] {subject}" },
                            Body = new Body { Html = new Content { Data = html } },
                        },
                    },
                });
                return;
            }

            using var smtp = new SmtpClient("smtp.sendgrid.net", 25);
            smtp.Credentials = new NetworkCredential("apikey", "SG.not-a-real-one-4711");
            await smtp.SendMailAsync("desk@example.com", customer, subject, html);
        }
    }
}
